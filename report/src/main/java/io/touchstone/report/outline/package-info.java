/** A report's content as headings, paragraphs, lists and tables, the same for every text format. */
@NullMarked
package io.touchstone.report.outline;

import org.jspecify.annotations.NullMarked;
