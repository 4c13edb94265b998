/// Reading the published aids over the API: lists, versions, questionnaires.
@NullMarked
package org.equipoise.library;

import org.jspecify.annotations.NullMarked;
