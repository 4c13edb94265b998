/// The summary as a document: to be read, printed and kept, as HTML and as PDF.
@NullMarked
package org.equipoise.document;

import org.jspecify.annotations.NullMarked;
