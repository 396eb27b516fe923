/** Packs out and in again, over a real database. */
@NullMarked
package io.touchstone.app.replication;

import org.jspecify.annotations.NullMarked;
