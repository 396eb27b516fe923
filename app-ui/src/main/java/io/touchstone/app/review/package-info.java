/** How verdicts, standings and roles look, the same on every screen. */
@NullMarked
package io.touchstone.app.review;

import org.jspecify.annotations.NullMarked;
