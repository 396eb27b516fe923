/** Whether work goes on by itself. */
@NullMarked
package io.touchstone.app.jobs;

import org.jspecify.annotations.NullMarked;
