/// The patient's options side by side, and what they would come to if other things mattered.
@NullMarked
package org.equipoise.sidebyside;

import org.jspecify.annotations.NullMarked;
