/** Whether a claim's history tells all that happened, and nothing that isn't for everybody. */
@NullMarked
package io.touchstone.persistence.history;

import org.jspecify.annotations.NullMarked;
