package io.touchstone.persistence.locking;

import io.touchstone.domain.OvertakenException;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a use case again when its transaction was rolled back because another was faster. Nothing of
 * the first run is left, and the second decides on what is there now: a decision sent twice finds
 * itself done, two reviewers who mark a lone statement at once mark the same claim.
 */
final class AnotherTry implements MethodInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(AnotherTry.class);
  private static final int TRIES = 3;

  /** The last is what a race looks like that only a constraint of the schema noticed. */
  private static final Set<Class<? extends RuntimeException>> LOST_RACES =
      Set.of(
          OvertakenException.class,
          ConcurrencyFailureException.class,
          DataIntegrityViolationException.class);

  @Override
  public @Nullable Object invoke(MethodInvocation useCase) throws Throwable {
    // inside another's transaction there is nothing to run again: the outer one is lost
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return useCase.proceed();
    }
    for (int tried = 1; tried < TRIES; tried++) {
      try {
        return ((ProxyMethodInvocation) useCase).invocableClone().proceed();
      } catch (RuntimeException e) {
        if (LOST_RACES.stream().noneMatch(race -> race.isInstance(e))) {
          throw e;
        }
        LOG.debug("{} was overtaken, trying again", useCase.getMethod(), e);
      }
    }
    return useCase.proceed();
  }
}
