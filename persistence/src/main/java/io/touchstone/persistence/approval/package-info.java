/** Approvals of claims, in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.approval;

import org.jspecify.annotations.NullMarked;
