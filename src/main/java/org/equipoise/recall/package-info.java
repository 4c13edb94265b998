/// Who holds a version of an aid: the open decisions and recorded summaries, and what a newer version changes for them.
@NullMarked
package org.equipoise.recall;

import org.jspecify.annotations.NullMarked;
