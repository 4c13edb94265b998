/// Forms on pages: their fields, what was typed into them, and what was wrong with it.
@NullMarked
package org.equipoise.form;

import org.jspecify.annotations.NullMarked;
