/** What a report says, shown before it is handed out, and the files it is handed out as. */
@NullMarked
package io.touchstone.app.report;

import org.jspecify.annotations.NullMarked;
