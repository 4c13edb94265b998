/// Drafts over the API: begun, read and written, and taken step by step to a published version.
@NullMarked
package org.equipoise.drafting;

import org.jspecify.annotations.NullMarked;
