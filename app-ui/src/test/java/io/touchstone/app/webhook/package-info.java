/** What other programs are told, at a receiver that the tests start. */
@NullMarked
package io.touchstone.app.webhook;

import org.jspecify.annotations.NullMarked;
