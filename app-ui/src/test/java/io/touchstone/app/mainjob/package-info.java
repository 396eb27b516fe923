/** The whole job in a real browser, as a team does it. */
@NullMarked
package io.touchstone.app.mainjob;

import org.jspecify.annotations.NullMarked;
