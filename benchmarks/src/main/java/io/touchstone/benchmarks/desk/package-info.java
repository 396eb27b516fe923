/** Measures what a reviewer waits for, in a browser before the running application. */
@NullMarked
package io.touchstone.benchmarks.desk;

import org.jspecify.annotations.NullMarked;
