package io.touchstone.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example.org/flood?key=1",
        " https://hooks.example.org:8443/ ",
        "https://hooks.example.org:65535/",
        "https://[2001:db8::1]/x"
      })
  void https(String url) {
    assertThat(new WebhookUrl(url).isPlain()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080/x", "http://localhost/x"})
  void plainOnOnesOwnMachineOnly(String url) {
    assertThat(new WebhookUrl(url).isPlain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hooks.example.org",
        "http://hooks.example.org/",
        "http://127.0.0.1.example.org/",
        "http://127.0.0.1@example.org/",
        "https://ada:secret@hooks.example.org/",
        "https://hooks.example.org/#part",
        "https:///x",
        "https:hooks.example.org",
        "ftp://hooks.example.org/",
        "file:///etc/passwd",
        "https://hooks.example.org/\r\nX: y",
        "javascript:alert(1)",
        "https://hooks.example.org:0/",
        "https://hooks.example.org:65536/",
        "https://hooks.example.org:-1/",
        "https://hooks.example.org:99999999999/"
      })
  void nothingElse(String url) {
    assertThatThrownBy(() -> new WebhookUrl(url))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("https");
  }
}
