/** Who is told of what by mail, when, and what becomes of it. */
@NullMarked
package io.touchstone.domain.notification;

import org.jspecify.annotations.NullMarked;
