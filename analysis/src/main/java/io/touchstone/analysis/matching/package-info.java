/** How alike two statements or two articles are, and why. */
@NullMarked
package io.touchstone.analysis.matching;

import org.jspecify.annotations.NullMarked;
