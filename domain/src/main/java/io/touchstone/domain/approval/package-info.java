/** The approval of a claim by somebody who didn't assess it, without which it isn't published. */
@NullMarked
package io.touchstone.domain.approval;

import org.jspecify.annotations.NullMarked;
