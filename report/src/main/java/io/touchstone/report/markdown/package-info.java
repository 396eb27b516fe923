/** The report as Markdown, for wikis, repositories and content systems. */
@NullMarked
package io.touchstone.report.markdown;

import org.jspecify.annotations.NullMarked;
