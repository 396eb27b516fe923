/** How far an investigation is, counted. */
@NullMarked
package io.touchstone.domain.overview;

import org.jspecify.annotations.NullMarked;
