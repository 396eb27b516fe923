/** The immutable dossier that every report is rendered from. */
@NullMarked
package io.touchstone.domain.report;

import org.jspecify.annotations.NullMarked;
