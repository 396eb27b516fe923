/** Verdicts whose evidence or claim changed after they were given, and what is done about that. */
@NullMarked
package io.touchstone.domain.recheck;

import org.jspecify.annotations.NullMarked;
