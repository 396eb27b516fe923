package io.touchstone.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"https://herald.example/a?b=c#d", " http://herald.example ", "HTTPS://a.example"})
  void aPageHasAnAddress(String typed) {
    assertThat(WebAddress.checked(typed)).isEqualTo(typed.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere at all",
        "herald.example/a",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "https://",
        "https:herald.example",
      })
  void anythingElseIsRefused(String typed) {
    assertThatThrownBy(() -> WebAddress.checked(typed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("web address");
  }

  @Test
  void soIsWhatNobodyTypes() {
    assertThatThrownBy(() -> WebAddress.checked("https://a.example/" + "x".repeat(2_000)))
        .isInstanceOf(InvalidInputException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          https://post.example/flood | post.example/flood?
          http://www.post.example/flood/#comments | post.example/flood?
          https://Post.example/flood?utm_source=x&id=7 | post.example/flood?id=7
          https://post.example/flood?fbclid=abc | post.example/flood?
          https://post.example/Flood | post.example/Flood?
          https://post.example/?p=12 | post.example?p=12
          https://post.example/ | -
          https://post.example | -
          post | -
          https://post.example/a[b | -
          """)
  void thePageThatAnAddressLeadsTo(String address, String page) {
    assertThat(WebAddress.page(address)).isEqualTo(page);
  }
}
