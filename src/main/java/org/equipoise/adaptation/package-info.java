/// Local adaptations of published aids: what they may differ in, and what a new version upstream brings for them.
@NullMarked
package org.equipoise.adaptation;

import org.jspecify.annotations.NullMarked;
