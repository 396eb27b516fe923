package io.touchstone.app.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.webhook.WebhookSecret;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventSignatureTest {

  /** The example that receivers' libraries are tested with. */
  @Test
  void isThatOfTheStandardsExample() {
    assertThat(
            EventSignature.of(
                new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1_614_265_330L,
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }
}
