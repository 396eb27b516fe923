/** Everything that analysis reads from one article, statement by statement. */
@NullMarked
package io.touchstone.analysis.reading;

import org.jspecify.annotations.NullMarked;
