/** The report as a tagged PDF that reads aloud (PDF/UA), with its fonts inside. */
@NullMarked
package io.touchstone.report.pdf;

import org.jspecify.annotations.NullMarked;
