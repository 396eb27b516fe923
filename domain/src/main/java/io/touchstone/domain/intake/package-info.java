/** Imports that go on by themselves: files and web addresses taken in at once, read one by one. */
@NullMarked
package io.touchstone.domain.intake;

import org.jspecify.annotations.NullMarked;
