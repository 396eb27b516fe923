/** Tests of the activity. */
@NullMarked
package io.touchstone.app.trail;

import org.jspecify.annotations.NullMarked;
