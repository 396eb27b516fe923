package io.touchstone.app.api;

import io.touchstone.app.api.LastChange.Change;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/** Versions of aggregates as entity tags. */
final class Versions {
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  private Versions() {}

  static String tag(long version) {
    return "\"" + version + "\"";
  }

  static <T> ResponseEntity<T> tagged(long version, T body) {
    return ResponseEntity.ok().eTag(tag(version)).body(body);
  }

  /**
   * The version that a write is based on; one that can't have come from here is never current.
   *
   * @param ifMatch as sent, with its quotation marks
   */
  static long expected(String ifMatch) {
    Matcher tag = TAG.matcher(ifMatch.strip());
    return tag.matches() ? Long.parseLong(tag.group(1)) : -1;
  }

  /**
   * Refuses a stale write by name, with both versions.
   *
   * @param yours what was sent
   * @param current what is there
   */
  static ErrorResponseException stale(
      Optional<Change> change, Object yours, Object current, long version) {
    ProblemDetail problem =
        ApiProblems.problem(
            HttpStatus.PRECONDITION_FAILED,
            change.map(Change::by).orElse("Somebody else")
                + " was faster: look at what is there now, and send yours again with its ETag if it"
                + " is still right.");
    change.ifPresent(it -> problem.setProperty("changedBy", it));
    problem.setProperty("yours", yours);
    problem.setProperty("current", current);
    ErrorResponseException refusal =
        new ErrorResponseException(HttpStatus.PRECONDITION_FAILED, problem, null);
    refusal.getHeaders().setETag(tag(version));
    return refusal;
  }
}
