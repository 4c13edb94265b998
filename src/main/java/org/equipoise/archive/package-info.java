/// One version of an aid as one file, which another installation takes over unchanged: written and read, plain Java.
@NullMarked
package org.equipoise.archive;

import org.jspecify.annotations.NullMarked;
