/** The list of investigations and their people. */
@NullMarked
package io.touchstone.app.investigation;

import org.jspecify.annotations.NullMarked;
