/// The questions about a person as fields of a form: asked, read, and shown as they were told.
@NullMarked
package org.equipoise.profileform;

import org.jspecify.annotations.NullMarked;
