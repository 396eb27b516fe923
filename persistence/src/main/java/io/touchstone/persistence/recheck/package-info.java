/** What verdicts rested on, in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.recheck;

import org.jspecify.annotations.NullMarked;
