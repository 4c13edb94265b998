/// From a first draft to a published version: written, checked, reviewed and published by more than one pair of eyes.
@NullMarked
package org.equipoise.authoring;

import org.jspecify.annotations.NullMarked;
