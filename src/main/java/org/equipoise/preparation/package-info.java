/// The patient's steps before the visit: what they tell, and how it is kept.
@NullMarked
package org.equipoise.preparation;

import org.jspecify.annotations.NullMarked;
