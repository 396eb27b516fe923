/** The sample: an invented flood in five outlets, opened and deleted in one click. */
@NullMarked
package io.touchstone.app.sample;

import org.jspecify.annotations.NullMarked;
