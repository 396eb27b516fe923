/** Pages from the web: fetched once, from public addresses only, within limits. */
@NullMarked
package io.touchstone.importer.web;

import org.jspecify.annotations.NullMarked;
