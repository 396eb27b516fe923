/** Importing and correcting articles. */
@NullMarked
package io.touchstone.app.article;

import org.jspecify.annotations.NullMarked;
