/** Exported trails, read back. */
@NullMarked
package io.touchstone.report.trail;

import org.jspecify.annotations.NullMarked;
