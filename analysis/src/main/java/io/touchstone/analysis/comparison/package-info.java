/** Lays articles on one event side by side: their claims, who says them, what differs. */
@NullMarked
package io.touchstone.analysis.comparison;

import org.jspecify.annotations.NullMarked;
