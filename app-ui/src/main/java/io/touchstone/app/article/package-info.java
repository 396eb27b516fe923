/** An investigation's articles: importing, listing and correcting them. */
@NullMarked
package io.touchstone.app.article;

import org.jspecify.annotations.NullMarked;
