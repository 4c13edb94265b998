/// The author's pages: drafts with their texts and numbers, checks, review, publication, and the history.
@NullMarked
package org.equipoise.authorpages;

import org.jspecify.annotations.NullMarked;
