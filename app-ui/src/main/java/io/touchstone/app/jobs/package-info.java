/** Work that goes on by itself: claimed from the database, resumed after an interruption. */
@NullMarked
package io.touchstone.app.jobs;

import org.jspecify.annotations.NullMarked;
