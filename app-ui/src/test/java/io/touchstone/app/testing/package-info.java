/** What the application's tests share: a PostgreSQL a context and a real browser. */
@NullMarked
package io.touchstone.app.testing;

import org.jspecify.annotations.NullMarked;
