/** RSS and Atom feeds, each entry an article. */
@NullMarked
package io.touchstone.importer.feed;

import org.jspecify.annotations.NullMarked;
