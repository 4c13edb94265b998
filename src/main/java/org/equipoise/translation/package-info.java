/// How a text was carried over from one language to another, string by string: what is a draft, reviewed, stale,
/// missing.
@NullMarked
package org.equipoise.translation;

import org.jspecify.annotations.NullMarked;
