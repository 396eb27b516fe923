/** The ZIP that a replication pack is: written, opened and checked. */
@NullMarked
package io.touchstone.report.replication;

import org.jspecify.annotations.NullMarked;
