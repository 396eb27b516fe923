/** What two statements that say the same say differently. */
@NullMarked
package io.touchstone.analysis.difference;

import org.jspecify.annotations.NullMarked;
