/// What is kept about a patient, on their own pages: to be seen, taken away, no longer shared, and erased.
@NullMarked
package org.equipoise.mydata;

import org.jspecify.annotations.NullMarked;
