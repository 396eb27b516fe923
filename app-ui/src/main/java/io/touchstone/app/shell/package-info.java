/** What surrounds every page: header, tabs, person's menu, messages beside fields, error pages. */
@NullMarked
package io.touchstone.app.shell;

import org.jspecify.annotations.NullMarked;
