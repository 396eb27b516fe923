/** The command line of {@code ./touchstone extract}, which starts without the application. */
@NullMarked
package io.touchstone.importer.command;

import org.jspecify.annotations.NullMarked;
