/// Drafts under the checklists over the API, and what people confirm of them before they are published.
@NullMarked
package org.equipoise.draftchecks;

import org.jspecify.annotations.NullMarked;
