/// The risk models that are loaded, told over the API and asked for a risk.
@NullMarked
package org.equipoise.calculator;

import org.jspecify.annotations.NullMarked;
