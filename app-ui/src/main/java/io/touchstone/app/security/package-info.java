/** Who may open which page. */
@NullMarked
package io.touchstone.app.security;

import org.jspecify.annotations.NullMarked;
