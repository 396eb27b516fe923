/** Whether a verdict whose evidence changed is noticed, whatever changed. */
@NullMarked
package io.touchstone.persistence.recheck;

import org.jspecify.annotations.NullMarked;
