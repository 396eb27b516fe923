/** The report for machines: everything in the dossier, in a documented form. */
@NullMarked
package io.touchstone.report.json;

import org.jspecify.annotations.NullMarked;
