/// Versions of aids as archives and adaptations, from one installation or organisation to another, over the API.
@NullMarked
package org.equipoise.exchange;

import org.jspecify.annotations.NullMarked;
