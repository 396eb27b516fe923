/** Plain text as newsrooms send it: paragraphs by form, and the noise around them told apart. */
@NullMarked
package io.touchstone.importer.text;

import org.jspecify.annotations.NullMarked;
