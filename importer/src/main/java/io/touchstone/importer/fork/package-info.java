/**
 * Reading in a process of its own, which can be stopped, so that no file can harm the application.
 */
@NullMarked
package io.touchstone.importer.fork;

import org.jspecify.annotations.NullMarked;
