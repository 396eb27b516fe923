/** The search index: Hibernate Search over Lucene in the data folder, made from the database. */
@NullMarked
package io.touchstone.persistence.search;

import org.jspecify.annotations.NullMarked;
