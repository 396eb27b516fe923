/** Tests of what a person at the console reads. */
@NullMarked
package io.touchstone.app.startup;

import org.jspecify.annotations.NullMarked;
