/** Verdicts, the policy that allows or refuses them, and where a claim stands. */
@NullMarked
package io.touchstone.domain.review;

import org.jspecify.annotations.NullMarked;
