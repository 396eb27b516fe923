/** Everything of an installation into one file, and back. */
@NullMarked
package io.touchstone.app.backup;

import org.jspecify.annotations.NullMarked;
