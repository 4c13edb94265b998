/// The pages of the patient's path, from where it begins to what was told, and what is said where something is in the way.
@NullMarked
package org.equipoise.steps;

import org.jspecify.annotations.NullMarked;
