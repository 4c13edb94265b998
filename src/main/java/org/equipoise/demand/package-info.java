/// What has to be confirmed of an aid before an organisation publishes it: by the installation's wish, and by its own.
@NullMarked
package org.equipoise.demand;

import org.jspecify.annotations.NullMarked;
