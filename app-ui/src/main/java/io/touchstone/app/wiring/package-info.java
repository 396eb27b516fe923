/** The one place that composes: the domain's use cases with the ports' implementations. */
@NullMarked
package io.touchstone.app.wiring;

import org.jspecify.annotations.NullMarked;
