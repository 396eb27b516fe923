/** Finds statements, claims, articles and earlier checks in every investigation one may see. */
@NullMarked
package io.touchstone.domain.search;

import org.jspecify.annotations.NullMarked;
