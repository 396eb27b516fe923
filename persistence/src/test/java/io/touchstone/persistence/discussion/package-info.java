/** What people say is kept, found and hidden. */
@NullMarked
package io.touchstone.persistence.discussion;

import org.jspecify.annotations.NullMarked;
