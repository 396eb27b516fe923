/** Tests of the reading desk's text, in a real browser where it matters. */
@NullMarked
package io.touchstone.app.desk;

import org.jspecify.annotations.NullMarked;
