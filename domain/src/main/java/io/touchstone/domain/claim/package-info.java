/** The proposition that statements of several outlets share, and where it comes from. */
@NullMarked
package io.touchstone.domain.claim;

import org.jspecify.annotations.NullMarked;
