/** Who people are, and the viewer on whose behalf every query runs. */
@NullMarked
package io.touchstone.domain.account;

import org.jspecify.annotations.NullMarked;
