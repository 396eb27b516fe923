/** Which of many articles report the same event. */
@NullMarked
package io.touchstone.analysis.event;

import org.jspecify.annotations.NullMarked;
