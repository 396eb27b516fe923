/** Keeps articles, their revisions and the original files in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.article;

import org.jspecify.annotations.NullMarked;
