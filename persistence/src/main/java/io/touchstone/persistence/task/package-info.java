/** Keeps review tasks in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.task;

import org.jspecify.annotations.NullMarked;
