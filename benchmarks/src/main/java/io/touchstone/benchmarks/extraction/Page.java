package io.touchstone.benchmarks.extraction;

import org.jspecify.annotations.Nullable;

/**
 * One page and what others say is in it.
 *
 * @param html the page's bytes
 * @param title null where the yardstick doesn't know it, as for date and authors
 * @param authors names separated by commas
 * @param date ISO; its first ten characters are the day
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Page(
    String id,
    byte[] html,
    @Nullable String url,
    String text,
    @Nullable String title,
    @Nullable String authors,
    @Nullable String date) {}
