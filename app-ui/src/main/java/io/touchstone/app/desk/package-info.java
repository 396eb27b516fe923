/** The reading desk: an article's text with its statements, to be read, focused and marked. */
@NullMarked
package io.touchstone.app.desk;

import org.jspecify.annotations.NullMarked;
