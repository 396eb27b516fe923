/** E-mail and web pages saved as mail: bodies, headers and attachments. */
@NullMarked
package io.touchstone.importer.mail;

import org.jspecify.annotations.NullMarked;
