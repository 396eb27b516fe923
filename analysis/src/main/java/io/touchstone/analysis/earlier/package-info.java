/** Finds claims assessed earlier that a statement or a post repeats. */
@NullMarked
package io.touchstone.analysis.earlier;

import org.jspecify.annotations.NullMarked;
