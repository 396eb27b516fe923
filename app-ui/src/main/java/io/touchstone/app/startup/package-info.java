/**
 * How Touchstone starts before a person's eyes: what it says when it is ready and when it can't.
 */
@NullMarked
package io.touchstone.app.startup;

import org.jspecify.annotations.NullMarked;
