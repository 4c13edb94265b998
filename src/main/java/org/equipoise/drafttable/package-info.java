/// A draft with its findings, as the author's pages need it, and what an author reads for what is stored.
@NullMarked
package org.equipoise.drafttable;

import org.jspecify.annotations.NullMarked;
