/** The page of one's tokens. */
@NullMarked
package io.touchstone.app.token;

import org.jspecify.annotations.NullMarked;
