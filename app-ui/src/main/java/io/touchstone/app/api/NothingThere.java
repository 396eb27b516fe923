package io.touchstone.app.api;

import io.touchstone.domain.NotFoundException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every other address beneath the API: pages are not to be found here. */
@RestController
class NothingThere {

  @RequestMapping("/api/**")
  void nothing() {
    throw new NotFoundException("There is nothing at this address of the API.");
  }
}
