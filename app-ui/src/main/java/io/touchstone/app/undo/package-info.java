/** Decisions that can be undone and redone by whoever made them. */
@NullMarked
package io.touchstone.app.undo;

import org.jspecify.annotations.NullMarked;
