/** The report as tables, one row an appearance, for spreadsheets and statistics. */
@NullMarked
package io.touchstone.report.tabular;

import org.jspecify.annotations.NullMarked;
