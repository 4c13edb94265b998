/// Checklists as data, run on aids: what structure proves, what somebody has to confirm, and what keeps an aid unpublished.
@NullMarked
package org.equipoise.checklist;

import org.jspecify.annotations.NullMarked;
