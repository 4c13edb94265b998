/// One person's way through one version of an aid: opened, answered, appointed, shared and erased.
@NullMarked
package org.equipoise.decision;

import org.jspecify.annotations.NullMarked;
