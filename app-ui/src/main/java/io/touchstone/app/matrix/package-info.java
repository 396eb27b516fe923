/**
 * Claims against articles: who asserts, attributes, denies or questions what, and who is silent.
 */
@NullMarked
package io.touchstone.app.matrix;

import org.jspecify.annotations.NullMarked;
