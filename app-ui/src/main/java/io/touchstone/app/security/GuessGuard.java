package io.touchstone.app.security;

import com.vaadin.flow.server.VaadinRequest;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.GuessLimit;
import io.touchstone.domain.account.TooManyGuessesException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Slows down who guesses in a form what only one person knows. */
@Component
public class GuessGuard {
  private final GuessLimit limit;

  GuessGuard(GuessLimit limit) {
    this.limit = limit;
  }

  /**
   * @param at whose it is, or what is guessed at
   * @param field beside which a wrong guess is said; what is wrong elsewhere was no guess
   * @throws InvalidInputException on {@code field}, too, when there were too many guesses
   */
  public void inField(GuessLimit.What what, String at, String field, Runnable attempt) {
    try {
      limit.before(what, at, address());
    } catch (TooManyGuessesException e) {
      throw new InvalidInputException(field, e.getMessage());
    }
    try {
      attempt.run();
    } catch (InvalidInputException e) {
      if (e.problems().stream().noneMatch(it -> it.field().equals(field))) {
        limit.right(what, at, address());
      }
      throw e;
    }
    limit.right(what, at, address());
  }

  /**
   * @param attempt fails when the link is wrong; with what is wrong in a form behind it, it was
   *     right
   * @throws TooManyGuessesException when there were too many
   */
  public <T> T ofLink(Supplier<T> attempt) {
    // of links there are too many to count by the link: the address counts twice
    limit.before(GuessLimit.What.LINK, address(), address());
    try {
      T answer = attempt.get();
      limit.right(GuessLimit.What.LINK, address(), address());
      return answer;
    } catch (InvalidInputException e) {
      limit.right(GuessLimit.What.LINK, address(), address());
      throw e;
    }
  }

  private static String address() {
    VaadinRequest request = VaadinRequest.getCurrent();
    return request == null ? "" : String.valueOf(request.getRemoteAddr());
  }
}
