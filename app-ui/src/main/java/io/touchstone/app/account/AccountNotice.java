package io.touchstone.app.account;

import io.touchstone.app.startup.StartupNotice;
import io.touchstone.domain.account.CreateAdministrator;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the console how to become the administrator while there is none. */
@Component
@Order(10)
class AccountNotice implements StartupNotice {

  private final CreateAdministrator administrator;
  private final UnattendedAdministrator unattended;

  AccountNotice(CreateAdministrator administrator, UnattendedAdministrator unattended) {
    this.administrator = administrator;
    this.unattended = unattended;
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>(unattended.said());
    administrator
        .issueCode()
        .ifPresent(
            code ->
                lines.add(
                    "There is no administrator yet. Open the address and enter this one-time"
                        + " code: "
                        + code));
    return lines;
  }
}
