/** What the pages say, in every language they speak. */
@NullMarked
package io.touchstone.app.language;

import org.jspecify.annotations.NullMarked;
