package io.touchstone.app.api;

import io.touchstone.app.shell.DatabaseAway;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.Problem;
import io.touchstone.domain.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says every failure of the API as problem+json (RFC 9457), never with a stack trace. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  @ExceptionHandler
  ProblemDetail refused(RefusedException refused) {
    return switch (refused) {
      case InvalidInputException invalid -> invalid(invalid.problems());
      case NotFoundException none -> problem(HttpStatus.NOT_FOUND, none.getMessage());
      case NotPermittedException no -> problem(HttpStatus.FORBIDDEN, no.getMessage());
      default -> problem(HttpStatus.CONFLICT, refused.getMessage());
    };
  }

  /** A forged id reads like one that nobody ever had. */
  @ExceptionHandler
  ProblemDetail mistyped(MethodArgumentTypeMismatchException mistyped) {
    return mistyped.getParameter().hasParameterAnnotation(PathVariable.class)
        ? problem(HttpStatus.NOT_FOUND, NothingThere.WORDS)
        : invalid(List.of(new Problem(mistyped.getName(), "This value can't be read.")));
  }

  /** Of another's change that came in between, too often: it passes as well. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> overtaken(TransientDataAccessException failure) {
    return unavailable(failure);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unexpected(Exception failure) {
    if (DatabaseAway.causes(failure)) {
      return unavailable(failure);
    }
    LOG.error("A request to the API failed", failure);
    ProblemDetail problem =
        problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong here; what was saved before is safe. The log says more.");
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }

  private static ResponseEntity<ProblemDetail> unavailable(Exception failure) {
    LOG.error("The database can't be reached", failure);
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "10")
        .body(
            problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The database can't be reached just now; what was saved before is safe. Try again"
                    + " soon."));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(
        cause(unreadable, BoundedBodies.TooLargeException.class)
            .map(it -> problem(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(it.getMessage())))
            .or(
                () ->
                    cause(unreadable, InvalidInputException.class)
                        .map(it -> invalid(it.problems())))
            .or(() -> UnreadableField.in(unreadable).map(it -> invalid(List.of(it))))
            .orElseGet(
                () ->
                    problem(
                        HttpStatus.BAD_REQUEST,
                        "Send a body in JSON of the form that this address takes.")));
  }

  @Override
  protected ResponseEntity<Object> handleServletRequestBindingException(
      ServletRequestBindingException missing,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (missing instanceof MissingRequestHeaderException header) {
      return answer(
          header.getHeaderName().equals(HttpHeaders.IF_MATCH)
              ? problem(
                  HttpStatus.PRECONDITION_REQUIRED,
                  "Send the ETag of what you changed in the header If-Match, so that nobody's work"
                      + " is overwritten.")
              : problem(
                  HttpStatus.BAD_REQUEST,
                  "Send a UUID of your own making in the header %s; with the same one the same"
                          .formatted(header.getHeaderName())
                      + " request counts once."));
    }
    return answer(problem(HttpStatus.BAD_REQUEST, missing.getBody().getDetail()));
  }

  static ProblemDetail problem(
      HttpStatus status, @org.jspecify.annotations.Nullable String detail) {
    return ProblemDetail.forStatusAndDetail(status, detail);
  }

  /** With one line a field under {@code errors}. */
  private static ProblemDetail invalid(List<Problem> problems) {
    ProblemDetail said =
        problem(HttpStatus.UNPROCESSABLE_CONTENT, "Something in the request can't be accepted.");
    said.setProperty("errors", problems);
    return said;
  }

  private static ResponseEntity<Object> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }

  private static <T> Optional<T> cause(Throwable failure, Class<T> type) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
