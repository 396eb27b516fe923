/** The report as one self-contained, accessible page that also prints. */
@NullMarked
package io.touchstone.report.html;

import org.jspecify.annotations.NullMarked;
