/** Commands that start without the server and its database. */
@NullMarked
package io.touchstone.app.command;

import org.jspecify.annotations.NullMarked;
