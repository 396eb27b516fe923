/** Forms about people, with right and wrong input. */
@NullMarked
package io.touchstone.app.account;

import org.jspecify.annotations.NullMarked;
