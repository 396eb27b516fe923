/**
 * From an article's text to statements, and from statements of several articles to what they share.
 */
@NullMarked
package io.touchstone.analysis;

import org.jspecify.annotations.NullMarked;
