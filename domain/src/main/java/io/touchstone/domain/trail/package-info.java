/** The append-only record of who decided what, each entry chained to the one before. */
@NullMarked
package io.touchstone.domain.trail;

import org.jspecify.annotations.NullMarked;
