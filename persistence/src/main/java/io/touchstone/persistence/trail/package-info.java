/** Keeps the chained record in PostgreSQL and tells every node what is new in it. */
@NullMarked
package io.touchstone.persistence.trail;

import org.jspecify.annotations.NullMarked;
