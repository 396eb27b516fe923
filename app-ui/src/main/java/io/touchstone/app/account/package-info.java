/** People and their passwords: setting up, adding teammates, one's own account. */
@NullMarked
package io.touchstone.app.account;

import org.jspecify.annotations.NullMarked;
