/// The uncertainty of the evidence, drawn many times: in how many draws does each option match most closely?
@NullMarked
package org.equipoise.robustness;

import org.jspecify.annotations.NullMarked;
