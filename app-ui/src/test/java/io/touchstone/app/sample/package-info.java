/** The sample opens whole and leaves nothing behind. */
@NullMarked
package io.touchstone.app.sample;

import org.jspecify.annotations.NullMarked;
