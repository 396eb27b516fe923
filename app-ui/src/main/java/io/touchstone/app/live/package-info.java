/** What others decide arrives in open windows. */
@NullMarked
package io.touchstone.app.live;

import org.jspecify.annotations.NullMarked;
