/** A team at work at once, through the REST API. */
@NullMarked
package io.touchstone.benchmarks.team;

import org.jspecify.annotations.NullMarked;
