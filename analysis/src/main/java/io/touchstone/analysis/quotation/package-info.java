/** Finds what stands between quotation marks, also across sentences and paragraphs. */
@NullMarked
package io.touchstone.analysis.quotation;

import org.jspecify.annotations.NullMarked;
