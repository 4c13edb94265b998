/// How JSON is read: strictly. What does not fit the contract is refused, with the place where it does not.
@NullMarked
package org.equipoise.json;

import org.jspecify.annotations.NullMarked;
