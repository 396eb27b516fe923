/** Text in pictures: Tesseract, when it is installed. */
@NullMarked
package io.touchstone.importer.ocr;

import org.jspecify.annotations.NullMarked;
