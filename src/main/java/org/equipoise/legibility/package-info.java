/// How hard the texts of an aid are to read, language by language, kept for those that were asked for last.
@NullMarked
package org.equipoise.legibility;

import org.jspecify.annotations.NullMarked;
