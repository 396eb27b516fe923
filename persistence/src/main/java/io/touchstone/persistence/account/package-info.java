/** Keeps people and the one-time code in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.account;

import org.jspecify.annotations.NullMarked;
