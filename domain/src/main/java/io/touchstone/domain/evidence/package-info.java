/** What speaks for or against a claim beyond its own appearances. */
@NullMarked
package io.touchstone.domain.evidence;

import org.jspecify.annotations.NullMarked;
