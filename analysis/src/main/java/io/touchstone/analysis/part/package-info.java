/** Takes sentences that hold several assertions apart. */
@NullMarked
package io.touchstone.analysis.part;

import org.jspecify.annotations.NullMarked;
