/** Exact places in immutable text, in Unicode code points. */
@NullMarked
package io.touchstone.domain.text;

import org.jspecify.annotations.NullMarked;
