/** Publishing a report, and the pages, files and feeds under which the public finds it. */
@NullMarked
package io.touchstone.app.publication;

import org.jspecify.annotations.NullMarked;
