/** Measures statements, attributions, matching and check-worthiness on data that others made. */
@NullMarked
package io.touchstone.benchmarks.analysis;

import org.jspecify.annotations.NullMarked;
