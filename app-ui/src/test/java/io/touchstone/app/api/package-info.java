/** The REST API as its callers find it. */
@NullMarked
package io.touchstone.app.api;

import org.jspecify.annotations.NullMarked;
