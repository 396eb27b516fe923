/** Keeps webhooks and their deliveries in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.webhook;

import org.jspecify.annotations.NullMarked;
