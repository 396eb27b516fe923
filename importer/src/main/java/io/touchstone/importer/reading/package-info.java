/**
 * What the readers of the several formats share: their result, the gathering of facts, dates and
 * names.
 */
@NullMarked
package io.touchstone.importer.reading;

import org.jspecify.annotations.NullMarked;
