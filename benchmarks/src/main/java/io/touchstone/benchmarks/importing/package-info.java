/** How fast documents are read and stored, beside plain Tika over the same files. */
@NullMarked
package io.touchstone.benchmarks.importing;

import org.jspecify.annotations.NullMarked;
