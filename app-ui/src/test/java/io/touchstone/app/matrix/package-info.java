/** Tests of the matrix. */
@NullMarked
package io.touchstone.app.matrix;

import org.jspecify.annotations.NullMarked;
