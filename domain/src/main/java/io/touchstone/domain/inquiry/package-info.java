/** Outlets are asked about claims, and what they answer is printed. */
@NullMarked
package io.touchstone.domain.inquiry;

import org.jspecify.annotations.NullMarked;
