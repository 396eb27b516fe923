/** Weighted sums of features, with weights that the benchmarks fitted. */
@NullMarked
package io.touchstone.analysis.model;

import org.jspecify.annotations.NullMarked;
