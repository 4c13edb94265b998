/// The recorded outcome of a shared decision: drafted, recorded, confirmed, amended, never overwritten.
@NullMarked
package org.equipoise.summary;

import org.jspecify.annotations.NullMarked;
