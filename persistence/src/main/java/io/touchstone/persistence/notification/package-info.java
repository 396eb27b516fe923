/** Keeps the queue of mail and what people said about theirs in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.notification;

import org.jspecify.annotations.NullMarked;
