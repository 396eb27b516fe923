/** The list of investigations, and who takes part in each. */
@NullMarked
package io.touchstone.app.investigation;

import org.jspecify.annotations.NullMarked;
