/** How well articles are extracted from pages whose text and facts others have written down. */
@NullMarked
package io.touchstone.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
