/** Checks trails on the command line, without the application. */
@NullMarked
package io.touchstone.app.verify;

import org.jspecify.annotations.NullMarked;
