/** The entries of one claim, and the words that it had. */
@NullMarked
package io.touchstone.persistence.history;

import org.jspecify.annotations.NullMarked;
