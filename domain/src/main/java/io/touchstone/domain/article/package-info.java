/** What an outlet published: its facts, its immutable text and the original file. */
@NullMarked
package io.touchstone.domain.article;

import org.jspecify.annotations.NullMarked;
