/** Whether what was composed runs as the domain means it. */
@NullMarked
package io.touchstone.app.wiring;

import org.jspecify.annotations.NullMarked;
