/// Every step from what a patient told to what it comes to, on pages.
@NullMarked
package org.equipoise.workings;

import org.jspecify.annotations.NullMarked;
