/** Sentence vectors by a model that runs inside this process, loaded when first asked. */
@NullMarked
package io.touchstone.analysis.embedding;

import org.jspecify.annotations.NullMarked;
