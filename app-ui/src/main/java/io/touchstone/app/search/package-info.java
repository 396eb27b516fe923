/** The search page: what is found in every investigation one may see. */
@NullMarked
package io.touchstone.app.search;

import org.jspecify.annotations.NullMarked;
