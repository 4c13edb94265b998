/// What a comparison comes to, in plain sentences: what fits, what counts against it, how sure it is, what is not
/// known.
@NullMarked
package org.equipoise.explanation;

import org.jspecify.annotations.NullMarked;
