/** Taking texts away that may not be kept, without breaking the trail. */
@NullMarked
package io.touchstone.domain.erasure;

import org.jspecify.annotations.NullMarked;
