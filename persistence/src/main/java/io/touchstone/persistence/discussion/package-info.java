/** Keeps what people say about claims. */
@NullMarked
package io.touchstone.persistence.discussion;

import org.jspecify.annotations.NullMarked;
