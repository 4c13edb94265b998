/// The patient's path: its small steps, its lengths, and the place where somebody stopped.
@NullMarked
package org.equipoise.path;

import org.jspecify.annotations.NullMarked;
