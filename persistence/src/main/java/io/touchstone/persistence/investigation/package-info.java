/** Keeps investigations and their members in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.investigation;

import org.jspecify.annotations.NullMarked;
