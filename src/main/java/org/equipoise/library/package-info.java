/// Reading the published aids over the API: lists, versions, questionnaires, choice tasks.
@NullMarked
package org.equipoise.library;

import org.jspecify.annotations.NullMarked;
