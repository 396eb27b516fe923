/** The report as a Word document with real headings, tables and footnotes. */
@NullMarked
package io.touchstone.report.docx;

import org.jspecify.annotations.NullMarked;
