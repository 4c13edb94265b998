/// The few things about a person that numbers depend on, and the evidence as it stands for that person.
@NullMarked
package org.equipoise.profile;

import org.jspecify.annotations.NullMarked;
