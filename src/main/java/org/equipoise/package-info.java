/// Equipoise: shared decision making. The rooms and their floors are listed in the README and held by `FloorsTest`.
@NullMarked
package org.equipoise;

import org.jspecify.annotations.NullMarked;
