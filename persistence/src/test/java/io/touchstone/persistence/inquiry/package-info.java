/** Outlets are asked, and what they answer is kept. */
@NullMarked
package io.touchstone.persistence.inquiry;

import org.jspecify.annotations.NullMarked;
