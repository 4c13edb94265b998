/// The embedded PostgreSQL and its life cycle, for installations that bring no server of their own.
@NullMarked
package org.equipoise.database;

import org.jspecify.annotations.NullMarked;
