/** Quantities in a statement: value, how exact it is meant, and of what. */
@NullMarked
package io.touchstone.analysis.figure;

import org.jspecify.annotations.NullMarked;
