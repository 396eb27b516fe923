/** Keeps what was published, and the dossiers it consists of, in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.publication;

import org.jspecify.annotations.NullMarked;
