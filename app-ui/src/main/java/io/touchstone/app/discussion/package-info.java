/** Who is called in discussions, and the way to where. */
@NullMarked
package io.touchstone.app.discussion;

import org.jspecify.annotations.NullMarked;
