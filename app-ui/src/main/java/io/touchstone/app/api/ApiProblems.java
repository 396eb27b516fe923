package io.touchstone.app.api;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.Problem;
import io.touchstone.domain.RefusedException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says every failure of the API as problem+json (RFC 9457), never with a stack trace. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  @ExceptionHandler
  ProblemDetail refused(RefusedException refused) {
    return switch (refused) {
      case InvalidInputException invalid -> invalid(invalid.problems());
      case NotFoundException none -> problem(HttpStatus.NOT_FOUND, none.getMessage());
      case NotPermittedException no -> problem(HttpStatus.FORBIDDEN, no.getMessage());
      case OvertakenException late -> problem(HttpStatus.CONFLICT, late.getMessage());
      default -> problem(HttpStatus.CONFLICT, refused.getMessage());
    };
  }

  /** A forged id reads like one that nobody ever had. */
  @ExceptionHandler
  ProblemDetail mistyped(MethodArgumentTypeMismatchException mistyped) {
    return mistyped
            .getParameter()
            .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class)
        ? problem(HttpStatus.NOT_FOUND, "There is nothing at this address of the API.")
        : invalid(List.of(new Problem(mistyped.getName(), "This value can't be read.")));
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception failure) {
    LOG.error("A request to the API failed", failure);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Something went wrong here; what was saved before is safe. The log says more.");
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return ResponseEntity.badRequest()
        .body(
            problem(
                HttpStatus.BAD_REQUEST,
                "The body can't be read as JSON of the form that this address takes."));
  }

  static ProblemDetail problem(HttpStatus status, String detail) {
    return ProblemDetail.forStatusAndDetail(status, detail);
  }

  /** With one line a field under {@code errors}. */
  private static ProblemDetail invalid(List<Problem> problems) {
    ProblemDetail said =
        problem(HttpStatus.UNPROCESSABLE_CONTENT, "Something in the request can't be accepted.");
    said.setProperty("errors", problems);
    return said;
  }
}
