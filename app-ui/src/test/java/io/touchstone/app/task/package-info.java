/** Tests of tasks. */
@NullMarked
package io.touchstone.app.task;

import org.jspecify.annotations.NullMarked;
