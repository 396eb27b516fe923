/** Keeps assessments in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.review;

import org.jspecify.annotations.NullMarked;
