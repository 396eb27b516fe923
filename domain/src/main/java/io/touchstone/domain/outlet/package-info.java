/** Publishers and agencies, and who owns them. */
@NullMarked
package io.touchstone.domain.outlet;

import org.jspecify.annotations.NullMarked;
