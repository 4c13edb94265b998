/// Pages for people: their common frame, the published aids, and what all audiences are shown alike.
@NullMarked
package org.equipoise.web;

import org.jspecify.annotations.NullMarked;
