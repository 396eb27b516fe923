/** What people get by mail, from a server that the tests start. */
@NullMarked
package io.touchstone.app.mail;

import org.jspecify.annotations.NullMarked;
