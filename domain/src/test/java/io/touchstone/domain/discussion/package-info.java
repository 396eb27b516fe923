/** Who is called in a text. */
@NullMarked
package io.touchstone.domain.discussion;

import org.jspecify.annotations.NullMarked;
