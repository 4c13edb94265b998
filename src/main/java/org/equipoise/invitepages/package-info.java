/// Inviting a patient: the link, its picture for a phone, and the letter.
@NullMarked
package org.equipoise.invitepages;

import org.jspecify.annotations.NullMarked;
