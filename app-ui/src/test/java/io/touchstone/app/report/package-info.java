/** Tests of the report's page. */
@NullMarked
package io.touchstone.app.report;

import org.jspecify.annotations.NullMarked;
