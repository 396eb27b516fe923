/** Keeps one-time links in PostgreSQL, by the digest of their secret. */
@NullMarked
package io.touchstone.persistence.invitation;

import org.jspecify.annotations.NullMarked;
