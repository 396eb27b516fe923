/** The domain's repositories on PostgreSQL: Hibernate entities, native projections and locks. */
@NullMarked
package io.touchstone.persistence;

import org.jspecify.annotations.NullMarked;
