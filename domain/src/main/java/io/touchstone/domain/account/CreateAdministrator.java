package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the first account of an empty installation, either for a visitor who shows the one-time
 * code from the console, or unattended. There is no default password anywhere.
 */
public class CreateAdministrator {
  /** No 0, 1, I, L, O, U: the code is read off a console and typed. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int GROUPS = 3;
  private static final int GROUP_LENGTH = 4;

  private final Accounts accounts;
  private final SetupCodes codes;
  private final PasswordHasher hasher;
  private final AccountFactory factory;
  private final SecureRandom random = new SecureRandom();

  public CreateAdministrator(Accounts accounts, SetupCodes codes, PasswordHasher hasher) {
    this.accounts = accounts;
    this.codes = codes;
    this.hasher = hasher;
    this.factory = new AccountFactory(accounts, hasher);
  }

  @Transactional
  public boolean isNeeded() {
    return !accounts.hasAdministrator();
  }

  /** Some administrator, in whose name the installation does what it was started to do. */
  @Transactional
  public Optional<Account> first() {
    return accounts.all().stream().filter(Account::administrator).findFirst();
  }

  /**
   * A new code, which replaces any earlier one; only its hash is kept.
   *
   * @return empty when there is an administrator already
   */
  @Transactional
  public Optional<String> issueCode() {
    if (accounts.hasAdministrator()) {
      return Optional.empty();
    }
    String code = newCode();
    codes.replace(hasher.hash(normalised(code)));
    return Optional.of(code);
  }

  /**
   * @param code as typed; blanks, dashes and case don't matter
   * @throws InvalidInputException when the code or anything about the person is wrong
   */
  @Transactional
  public Account withCode(String code, NewPerson person) {
    Optional<String> expected = codes.hash();
    if (accounts.hasAdministrator() || expected.isEmpty()) {
      throw new InvalidInputException("code", "This installation has an administrator; sign in.");
    }
    if (!hasher.matches(normalised(code), expected.get())) {
      throw new InvalidInputException(
          "code", "That is not the code that the console shows; it changes with every start.");
    }
    return create(person);
  }

  /**
   * For an installation that is set up by a script.
   *
   * @return empty when there is an administrator already, who is left as they are
   * @throws InvalidInputException when anything about the person is wrong
   */
  @Transactional
  public Optional<Account> unattended(NewPerson person) {
    return accounts.hasAdministrator() ? Optional.empty() : Optional.of(create(person));
  }

  private Account create(NewPerson person) {
    Account administrator = factory.make(person, true, false);
    accounts.add(administrator);
    codes.clear();
    return administrator;
  }

  private String newCode() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  private static String normalised(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
