package io.touchstone.app.wiring;

import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportPage;
import io.touchstone.domain.intake.IntakeQueue;
import io.touchstone.domain.intake.Intakes;
import io.touchstone.domain.intake.KeepOutcome;
import io.touchstone.domain.intake.ManageIntakes;
import io.touchstone.domain.intake.ReadItem;
import io.touchstone.domain.intake.TakeIn;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.trail.TrailNews;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of imports that go on by themselves. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

  @Bean
  TakeIn takeIn(Access access, Intakes intakes, IntakeQueue queue, TrailNews news, Clock clock) {
    return new TakeIn(access, intakes, queue, news, clock);
  }

  @Bean
  KeepOutcome keepOutcome(Intakes intakes) {
    return new KeepOutcome(intakes);
  }

  @Bean
  ReadItem readItem(
      Intakes intakes,
      KeepOutcome keeping,
      Accounts accounts,
      ImportArticles files,
      ImportPage pages,
      TrailNews news) {
    return new ReadItem(intakes, keeping, accounts, files, pages, news);
  }

  @Bean
  ManageIntakes manageIntakes(Access access, Intakes intakes, Accounts accounts, TrailNews news) {
    return new ManageIntakes(access, intakes, accounts, news);
  }
}
