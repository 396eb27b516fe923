/** What the module's tests share: one PostgreSQL, one Spring context, and a story to store. */
@NullMarked
package io.touchstone.persistence.testing;

import org.jspecify.annotations.NullMarked;
