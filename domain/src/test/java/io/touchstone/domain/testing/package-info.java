/** What the domain's tests share. */
@NullMarked
package io.touchstone.domain.testing;

import org.jspecify.annotations.NullMarked;
