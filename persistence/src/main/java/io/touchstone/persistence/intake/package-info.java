/** Imports that go on by themselves, in PostgreSQL. */
@NullMarked
package io.touchstone.persistence.intake;

import org.jspecify.annotations.NullMarked;
