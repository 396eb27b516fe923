/** An investigation as a pack that somebody else can check and rebuild. */
@NullMarked
package io.touchstone.domain.replication;

import org.jspecify.annotations.NullMarked;
