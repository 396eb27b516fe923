/** Tests of the search page. */
@NullMarked
package io.touchstone.app.search;

import org.jspecify.annotations.NullMarked;
