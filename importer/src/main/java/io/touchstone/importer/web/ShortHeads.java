package io.touchstone.importer.web;

import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.core5.http.config.Http1Config;

/** An answer's head is as long as a server wants it; these connections read so much and no more. */
final class ShortHeads {
  private static final int LONGEST_LINE = 8_192;
  private static final int MOST_HEADERS = 100;

  private ShortHeads() {}

  static ManagedHttpClientConnectionFactory connections() {
    return ManagedHttpClientConnectionFactory.builder()
        .http1Config(
            Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build())
        .build();
  }
}
