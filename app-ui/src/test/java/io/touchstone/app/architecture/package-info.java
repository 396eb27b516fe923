/** The rules of the house, each beside something that breaks it. */
@NullMarked
package io.touchstone.app.architecture;

import org.jspecify.annotations.NullMarked;
