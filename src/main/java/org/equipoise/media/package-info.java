/// Video, audio, pictures and animations of aids: what they are, their captions, and their bytes by hash and in parts.
@NullMarked
package org.equipoise.media;

import org.jspecify.annotations.NullMarked;
