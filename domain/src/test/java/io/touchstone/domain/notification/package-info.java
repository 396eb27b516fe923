/** Tries, pauses and what may still be said. */
@NullMarked
package io.touchstone.domain.notification;

import org.jspecify.annotations.NullMarked;
