/** Everything that Apache Tika reads: detection, documents and containers. */
@NullMarked
package io.touchstone.importer.tika;

import org.jspecify.annotations.NullMarked;
