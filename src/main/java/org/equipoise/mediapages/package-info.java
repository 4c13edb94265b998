/// The media of a draft on a page: what there is, and a form that brings another with captions and transcript.
@NullMarked
package org.equipoise.mediapages;

import org.jspecify.annotations.NullMarked;
