package io.touchstone.domain.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Slows down who guesses passwords, codes and links, by the account that is guessed at and by the
 * address that guesses. What turns out right costs the address nothing, so that a whole newsroom
 * behind one address is never slowed down by coming to work.
 */
public class GuessLimit {
  /** What stands behind one address may be many people. */
  private static final int MOST_BY_ADDRESS = 40;

  private static final Duration EACH_BY_ADDRESS = Duration.ofSeconds(30);

  private final Guesses guesses;
  private final InstantSource clock;

  public GuessLimit(Guesses guesses, InstantSource clock) {
    this.guesses = guesses;
    this.clock = clock;
  }

  /** What is guessed, and how many tries there are before one has to wait for each. */
  public enum What {
    /** An account's password. */
    PASSWORD(10, Duration.ofMinutes(2)),
    /** The code from the console; there is one. */
    SETUP_CODE(10, Duration.ofMinutes(2)),
    /** Nobody guesses one, and whoever tries many shall be slow. */
    LINK(20, Duration.ofMinutes(1));

    private final int most;
    private final Duration each;

    What(int most, Duration each) {
      this.most = most;
      this.each = each;
    }
  }

  /**
   * Counts a try before it is made.
   *
   * @param at the account, or what else is guessed at
   * @param address where it comes from
   * @throws TooManyGuessesException when there were too many; this one isn't made
   */
  public void before(What what, String at, String address) {
    String from = from(address);
    refuseAfter(guesses.count(from, EACH_BY_ADDRESS, MOST_BY_ADDRESS, clock.instant()));
    Duration wait = guesses.count(at(what, at), what.each, what.most, clock.instant());
    refuseAfter(wait);
  }

  /** It was right, or nothing was guessed. */
  public void right(What what, String at, String address) {
    guesses.takeBack(from(address), EACH_BY_ADDRESS);
    guesses.forget(at(what, at));
  }

  private static void refuseAfter(Duration wait) {
    if (wait.isPositive()) {
      throw new TooManyGuessesException(wait);
    }
  }

  private static String at(What what, String at) {
    return what.name() + " " + at.strip().toLowerCase(Locale.ROOT);
  }

  private static String from(String address) {
    return "from " + Network.of(address);
  }
}
