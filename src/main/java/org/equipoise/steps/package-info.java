/// The pages of the patient's path, saved one by one, and what is said where something is in the way.
@NullMarked
package org.equipoise.steps;

import org.jspecify.annotations.NullMarked;
