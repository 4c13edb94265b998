/// The files of a version's media over the API, whole or in parts.
@NullMarked
package org.equipoise.mediafiles;

import org.jspecify.annotations.NullMarked;
