/** Tests of how standings and differences are put into words. */
@NullMarked
package io.touchstone.app.review;

import org.jspecify.annotations.NullMarked;
