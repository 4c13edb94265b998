/// Decision aids as content: structure, numbers and prose, read from their documents.
@NullMarked
package org.equipoise.aid;

import org.jspecify.annotations.NullMarked;
