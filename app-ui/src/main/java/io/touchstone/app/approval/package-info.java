/** Approving claims for publication, on the desk and beside the report. */
@NullMarked
package io.touchstone.app.approval;

import org.jspecify.annotations.NullMarked;
