/** What happened to one claim, as a story. */
@NullMarked
package io.touchstone.domain.history;

import org.jspecify.annotations.NullMarked;
