/** Questions to outlets, in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.inquiry;

import org.jspecify.annotations.NullMarked;
