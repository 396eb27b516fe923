/** Signs test people in. */
@NullMarked
package io.touchstone.app.security;

import org.jspecify.annotations.NullMarked;
