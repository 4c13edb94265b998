/// Pages for people.
@NullMarked
package org.equipoise.web;

import org.jspecify.annotations.NullMarked;
