/** One-time links by which people come in, and back in when they forgot their password. */
@NullMarked
package io.touchstone.domain.invitation;

import org.jspecify.annotations.NullMarked;
