/// The risk models and glossaries that are loaded at a start, and those that were refused.
@NullMarked
package org.equipoise.shelf;

import org.jspecify.annotations.NullMarked;
