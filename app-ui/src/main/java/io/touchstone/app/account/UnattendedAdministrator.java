package io.touchstone.app.account;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.NewPerson;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the administrator of an empty installation from the environment: {@code
 * TOUCHSTONE_ADMIN_PASSWORD} and, if it shouldn't be "admin", {@code TOUCHSTONE_ADMIN_USER}. With
 * the sample asked for and no password given, it makes one up.
 */
@Component
@Order(UnattendedAdministrator.ORDER)
class UnattendedAdministrator implements ApplicationRunner {

  /** Before anything that needs an administrator. */
  static final int ORDER = 10;

  private final CreateAdministrator administrator;
  private final String username;
  private final String password;
  private final boolean sample;
  private final List<String> said = new ArrayList<>();

  UnattendedAdministrator(
      CreateAdministrator administrator,
      @Value("${touchstone.admin.user:admin}") String username,
      @Value("${touchstone.admin.password:}") String password,
      @Value("${touchstone.sample:false}") boolean sample) {
    this.administrator = administrator;
    this.username = username;
    this.password = password;
    this.sample = sample;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!administrator.isNeeded()) {
      return;
    }
    if (!password.isEmpty()) {
      create(password);
    } else if (sample) {
      String made = GeneratedPassword.next();
      create(made);
      said.add("Administrator: user name " + username + ", password " + made);
    }
  }

  private void create(String chosen) {
    try {
      administrator.unattended(new NewPerson(username, "Administrator", chosen));
    } catch (InvalidInputException e) {
      said.add(
          "TOUCHSTONE_ADMIN_USER and TOUCHSTONE_ADMIN_PASSWORD made no administrator: "
              + e.getMessage());
    }
  }

  /** What the console should say about it; handed out once. */
  List<String> said() {
    List<String> lines = List.copyOf(said);
    said.clear();
    return lines;
  }
}
