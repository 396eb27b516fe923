/** An investigation at a glance: how far it is, who did what, where people and outlets differ. */
@NullMarked
package io.touchstone.app.overview;

import org.jspecify.annotations.NullMarked;
