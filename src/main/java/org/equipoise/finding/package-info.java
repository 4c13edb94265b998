/// Finding an aid among many: by words, codes and language, in lists that go on page by page.
@NullMarked
package org.equipoise.finding;

import org.jspecify.annotations.NullMarked;
