package io.touchstone.app.sample;

import io.touchstone.app.account.Login;
import io.touchstone.app.startup.StartupNotice;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.investigation.Investigations;
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
  private final Investigations investigations;
  private final Accounts accounts;
  private final boolean wanted;
  private final List<String> said = new ArrayList<>();

  SampleOnStart(
      SampleInvestigation sample,
      Investigations investigations,
      Accounts accounts,
      @Value("${touchstone.sample:false}") boolean wanted) {
    this.sample = sample;
    this.investigations = investigations;
    this.accounts = accounts;
    this.wanted = wanted;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!wanted) {
      return;
    }
    Optional<Account> administrator =
        accounts.all().stream().filter(Account::administrator).findFirst();
    if (administrator.isEmpty()) {
      said.add("The sample needs an administrator: set one up, then open it from the first page.");
    } else if (investigations.sample().isPresent()) {
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
