/** Single statements of an article, who says them, and which ones resemble each other. */
@NullMarked
package io.touchstone.domain.statement;

import org.jspecify.annotations.NullMarked;
