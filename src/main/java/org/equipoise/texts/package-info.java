/// What is known of the texts of a version, over the API: how hard they are to read, and how they were translated.
@NullMarked
package org.equipoise.texts;

import org.jspecify.annotations.NullMarked;
