/** Keeps claims and their appearances in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.claim;

import org.jspecify.annotations.NullMarked;
