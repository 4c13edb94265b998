/// What a checklist can ask of an aid: rules by name, each with the places that prove its answer.
@NullMarked
package org.equipoise.criteria;

import org.jspecify.annotations.NullMarked;
