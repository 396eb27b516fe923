/**
 * Addresses that other programs are told events at: registering them, watching them, telling them.
 */
@NullMarked
package io.touchstone.app.webhook;

import org.jspecify.annotations.NullMarked;
