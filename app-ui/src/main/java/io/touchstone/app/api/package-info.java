/** The REST API: one small controller a feature over the use cases. */
@NullMarked
package io.touchstone.app.api;

import org.jspecify.annotations.NullMarked;
