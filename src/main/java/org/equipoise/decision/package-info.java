/// One person's way through one aid version: opened, answered, compared, handed over.
@NullMarked
package org.equipoise.decision;

import org.jspecify.annotations.NullMarked;
