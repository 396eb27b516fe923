/** Replication packs, handed out and taken in. */
@NullMarked
package io.touchstone.app.replication;

import org.jspecify.annotations.NullMarked;
