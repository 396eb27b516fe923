/** What no file may do: reach for the web, or for other files. */
@NullMarked
package io.touchstone.importer.access;

import org.jspecify.annotations.NullMarked;
