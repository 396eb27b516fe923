/** Keeps outlets in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.outlet;

import org.jspecify.annotations.NullMarked;
