package io.touchstone.app.sample;

import io.touchstone.app.account.Login;
import io.touchstone.app.startup.StartupNotice;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.investigation.ManageInvestigations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the sample when Touchstone is started with {@code --sample}. */
@Component
@Order(20)
class SampleOnStart implements ApplicationRunner, StartupNotice {

  private final SampleInvestigation sample;
  private final ManageInvestigations investigations;
  private final CreateAdministrator administrators;
  private final boolean wanted;
  private final List<String> said = new ArrayList<>();

  SampleOnStart(
      SampleInvestigation sample,
      ManageInvestigations investigations,
      CreateAdministrator administrators,
      @Value("${touchstone.sample:false}") boolean wanted) {
    this.sample = sample;
    this.investigations = investigations;
    this.administrators = administrators;
    this.wanted = wanted;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!wanted) {
      return;
    }
    Optional<Account> administrator = administrators.first();
    if (administrator.isEmpty()) {
      said.add("The sample needs an administrator: set one up, then open it from the first page.");
    } else if (investigations.isSampleOpen()) {
      said.add("The sample is open already; its passwords were shown when it was opened.");
    } else {
      open(administrator.get());
    }
  }

  private void open(Account administrator) {
    SampleInvestigation.Opened opened = sample.open(administrator.viewer(), step -> {});
    for (Login login : opened.logins()) {
      said.add(
          "Sample: %s, user name %s, password %s"
              .formatted(login.displayName(), login.username(), login.password()));
    }
  }

  @Override
  public List<String> lines() {
    List<String> lines = List.copyOf(said);
    said.clear();
    return lines;
  }
}
