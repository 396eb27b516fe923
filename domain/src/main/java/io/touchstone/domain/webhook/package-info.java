/** Other programs hear of verdicts, publications and tasks at addresses that editors registered. */
@NullMarked
package io.touchstone.domain.webhook;

import org.jspecify.annotations.NullMarked;
