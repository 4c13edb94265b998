/// Pages for people: their common frame, and the options side by side as all audiences are shown them.
@NullMarked
package org.equipoise.web;

import org.jspecify.annotations.NullMarked;
