/** An investigation's history in sentences, and whether its record is whole. */
@NullMarked
package io.touchstone.app.trail;

import org.jspecify.annotations.NullMarked;
