/** Gathers the statements of several articles that say the same. */
@NullMarked
package io.touchstone.analysis.grouping;

import org.jspecify.annotations.NullMarked;
