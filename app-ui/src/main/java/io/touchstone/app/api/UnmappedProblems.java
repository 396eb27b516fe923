package io.touchstone.app.api;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What is refused before a controller is found (a method, a type of body) is problem+json, too. */
@RestControllerAdvice
@Order(0)
class UnmappedProblems extends ResponseEntityExceptionHandler {}
