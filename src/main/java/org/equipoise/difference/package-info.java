/// What changed from one version of an aid to another, in plain words for editors and for patients.
@NullMarked
package org.equipoise.difference;

import org.jspecify.annotations.NullMarked;
