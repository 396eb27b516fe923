/** Runs the evaluations against outside yardsticks from the command line. */
@NullMarked
package io.touchstone.benchmarks;

import org.jspecify.annotations.NullMarked;
