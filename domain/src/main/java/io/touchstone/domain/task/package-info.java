/** Review work handed from one person to another. */
@NullMarked
package io.touchstone.domain.task;

import org.jspecify.annotations.NullMarked;
