/// The media of a draft: files that are kept for it, and what each is about, with captions, transcript and alternative.
@NullMarked
package org.equipoise.draftmedia;

import org.jspecify.annotations.NullMarked;
