/** What people say to each other about claims, and whom they call. */
@NullMarked
package io.touchstone.domain.discussion;

import org.jspecify.annotations.NullMarked;
