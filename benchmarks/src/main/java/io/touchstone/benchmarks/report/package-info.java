/** How long reports of a large investigation take, and how much memory. */
@NullMarked
package io.touchstone.benchmarks.report;

import org.jspecify.annotations.NullMarked;
