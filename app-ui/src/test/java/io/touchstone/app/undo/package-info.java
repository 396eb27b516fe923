/** Tests of undoing and redoing. */
@NullMarked
package io.touchstone.app.undo;

import org.jspecify.annotations.NullMarked;
