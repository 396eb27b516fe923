/** Finds who, according to an article, says what a statement says. */
@NullMarked
package io.touchstone.analysis.attribution;

import org.jspecify.annotations.NullMarked;
