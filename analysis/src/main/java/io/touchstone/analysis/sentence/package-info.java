/** Splits paragraphs of news text into sentences. */
@NullMarked
package io.touchstone.analysis.sentence;

import org.jspecify.annotations.NullMarked;
