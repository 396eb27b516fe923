package io.touchstone.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebhookSecretTest {

  @Test
  void isRandomAndNotShownByAccident() {
    WebhookSecret one = WebhookSecret.next();

    assertThat(one).isNotEqualTo(WebhookSecret.next());
    assertThat(one.value()).matches("whsec_[A-Za-z0-9+/]{43}=");
    assertThat(one.toString()).doesNotContain(one.value());
  }
}
