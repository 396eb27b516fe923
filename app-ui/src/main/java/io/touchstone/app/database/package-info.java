/** The PostgreSQL that Touchstone brings along and keeps in its data folder. */
@NullMarked
package io.touchstone.app.database;

import org.jspecify.annotations.NullMarked;
