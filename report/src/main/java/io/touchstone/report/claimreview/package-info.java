/** The report as schema.org ClaimReview, for search engines and other fact-checkers. */
@NullMarked
package io.touchstone.report.claimreview;

import org.jspecify.annotations.NullMarked;
