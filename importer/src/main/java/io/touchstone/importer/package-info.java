/** Turns any file into articles: what it is, how it is read, and what is refused. */
@NullMarked
package io.touchstone.importer;

import org.jspecify.annotations.NullMarked;
