/** The database's tests: durable, locked, recovered, and gone when stopped. */
@NullMarked
package io.touchstone.app.database;

import org.jspecify.annotations.NullMarked;
