/// From folders of YAML to immutable published versions.
@NullMarked
package org.equipoise.publishing;

import org.jspecify.annotations.NullMarked;
