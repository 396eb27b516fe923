/** How much a statement is worth checking, and what kind of statement can't be checked at all. */
@NullMarked
package io.touchstone.analysis.checkworthiness;

import org.jspecify.annotations.NullMarked;
