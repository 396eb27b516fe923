/** Signatures, addresses and what readers may know of a report. */
@NullMarked
package io.touchstone.domain.webhook;

import org.jspecify.annotations.NullMarked;
