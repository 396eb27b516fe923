package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
  @ParameterizedTest
  @CsvSource({
    "https://outlet.example/a?b=c&d=e#f, https://outlet.example/a?b=c&d=e#f",
    "HTTP://outlet.example, HTTP://outlet.example",
    "' https://outlet.example/ ', https://outlet.example/",
    "https://outlet.example/أخبار, https://outlet.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1"
  })
  void addressesOfTheWebBecomeLinks(String address, String link) {
    assertThat(WebLink.of(address)).contains(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt://outlet.example/%0Aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//outlet.example/",
        "outlet.example/a",
        "https:///a",
        "https://outlet.example/a b",
        "https://outlet.example/\"><script>",
        "",
        "\u0001https://outlet.example/"
      })
  void nothingElseDoes(String address) {
    assertThat(WebLink.of(address)).isEmpty();
  }

  @Test
  void anUnknownAddressIsNoLink() {
    assertThat(WebLink.of(null)).isEmpty();
  }
}
