/** What has been handed to the public: versions that never change, corrections, withdrawals. */
@NullMarked
package io.touchstone.domain.publication;

import org.jspecify.annotations.NullMarked;
