/** Where an article's copy comes from: wire credits and shared wording. */
@NullMarked
package io.touchstone.analysis.origin;

import org.jspecify.annotations.NullMarked;
