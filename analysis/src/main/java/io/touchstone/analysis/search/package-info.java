/** Finds statements that resemble a new one among very many stored ones. */
@NullMarked
package io.touchstone.analysis.search;

import org.jspecify.annotations.NullMarked;
