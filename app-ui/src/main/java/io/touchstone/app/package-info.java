/** The Touchstone application: its start, its shell page and what all features share. */
@NullMarked
package io.touchstone.app;

import org.jspecify.annotations.NullMarked;
