/** The languages of the pages: their words, their dates, and which of them a person reads. */
@NullMarked
package io.touchstone.app.language;

import org.jspecify.annotations.NullMarked;
