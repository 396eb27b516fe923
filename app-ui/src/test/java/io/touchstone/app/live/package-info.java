/** What pages that follow others' work keep to. */
@NullMarked
package io.touchstone.app.live;

import org.jspecify.annotations.NullMarked;
