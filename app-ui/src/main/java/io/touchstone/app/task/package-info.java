/** Review work handed from one person to another, by investigation and over all of them. */
@NullMarked
package io.touchstone.app.task;

import org.jspecify.annotations.NullMarked;
