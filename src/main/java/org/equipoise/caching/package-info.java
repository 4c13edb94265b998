/// How long others may keep an answer of the API.
@NullMarked
package org.equipoise.caching;

import org.jspecify.annotations.NullMarked;
