/** What every report format shares: the words, dates and links that a reader meets. */
@NullMarked
package io.touchstone.report;

import org.jspecify.annotations.NullMarked;
