/** Words, numbers and punctuation of a text, with their places. */
@NullMarked
package io.touchstone.analysis.token;

import org.jspecify.annotations.NullMarked;
