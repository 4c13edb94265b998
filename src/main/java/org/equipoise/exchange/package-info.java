/// Versions of aids as archives, from one installation to another, over the API.
@NullMarked
package org.equipoise.exchange;

import org.jspecify.annotations.NullMarked;
