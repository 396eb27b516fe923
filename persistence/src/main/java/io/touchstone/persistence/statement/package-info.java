/** Keeps statements and what analysis suggested about them in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.statement;

import org.jspecify.annotations.NullMarked;
