/** The model of a fact-check, its rules and its use cases, in plain Java. */
@NullMarked
package io.touchstone.domain;

import org.jspecify.annotations.NullMarked;
