/** Keeps the evidence that is linked to claims in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.evidence;

import org.jspecify.annotations.NullMarked;
