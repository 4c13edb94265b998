/// The author's pages: the drafts, what happened to each, checks, review and publication.
@NullMarked
package org.equipoise.authorpages;

import org.jspecify.annotations.NullMarked;
