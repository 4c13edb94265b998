/// What is written in a draft: its parts, what differs between two states of it, and what the checks find.
@NullMarked
package org.equipoise.draftcontent;

import org.jspecify.annotations.NullMarked;
