/** Tokens by which a person's programs speak to the API. */
@NullMarked
package io.touchstone.app.token;

import org.jspecify.annotations.NullMarked;
