/** One event under examination, its members, and who may do what in it. */
@NullMarked
package io.touchstone.domain.investigation;

import org.jspecify.annotations.NullMarked;
