/** Who writes when: the locks that transactions take, and another try for those that lost. */
@NullMarked
package io.touchstone.persistence.locking;

import org.jspecify.annotations.NullMarked;
