package io.touchstone.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.GuessLimit;
import org.junit.jupiter.api.Test;

class GuessGuardTest {
  private final GuessLimit limit = mock(GuessLimit.class);
  private final GuessGuard guard = new GuessGuard(limit);

  @Test
  void aLinkThatOpensCostsNothing() {
    assertThat(guard.<String>ofLink(() -> "opened")).isEqualTo("opened");

    verify(limit).before(any(), any(), any());
    verify(limit).right(any(), any(), any());
  }

  @Test
  void norDoesARightOneBehindWhichSomethingIsTypedWrong() {
    assertThatThrownBy(
            () ->
                guard.ofLink(
                    () -> {
                      throw new InvalidInputException("password", "Too short.");
                    }))
        .isInstanceOf(InvalidInputException.class);

    verify(limit).right(any(), any(), any());
  }

  @Test
  void aWrongOneIsAGuess() {
    assertThatThrownBy(
            () ->
                guard.ofLink(
                    () -> {
                      throw new NotFoundException("Gone.");
                    }))
        .isInstanceOf(NotFoundException.class);

    verify(limit).before(any(), any(), any());
    verify(limit, never()).right(any(), any(), any());
  }
}
