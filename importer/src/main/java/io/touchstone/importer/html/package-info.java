/** Web pages: the article without the page around it, and what the page says about it. */
@NullMarked
package io.touchstone.importer.html;

import org.jspecify.annotations.NullMarked;
