/** The report as W3C Web Annotations: which span says what, and what was found about it. */
@NullMarked
package io.touchstone.report.webannotation;

import org.jspecify.annotations.NullMarked;
