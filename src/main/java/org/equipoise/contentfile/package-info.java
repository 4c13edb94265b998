/// The files that content is written in: YAML that knows its lines, schemas, findings, risk models and glossaries.
@NullMarked
package org.equipoise.contentfile;

import org.jspecify.annotations.NullMarked;
