package io.touchstone.app.mail;

import io.touchstone.app.startup.StartupNotice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says on the console what mail still lacks, where somebody began to set it up. */
@Component
class MailNotice implements StartupNotice {
  private final MailSetup setup;

  MailNotice(MailSetup setup) {
    this.setup = setup;
  }

  @Override
  public List<String> lines() {
    return setup.isBegun() && !setup.isOpen()
        ? List.of("No mail is sent: " + String.join(", ", setup.missing()) + " isn't set.")
        : List.of();
  }
}
