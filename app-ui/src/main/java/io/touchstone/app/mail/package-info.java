/**
 * Mail to people: its words, the way to the mail server, who wants how much of it, and what became
 * of it.
 */
@NullMarked
package io.touchstone.app.mail;

import org.jspecify.annotations.NullMarked;
