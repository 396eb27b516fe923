package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.inquiry.AskOutlets;
import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.inquiry.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Questions to outlets about claims, and what came of them. */
@RestController
class InquiriesApi {
  private final CurrentViewer viewer;
  private final AskOutlets asking;

  InquiriesApi(CurrentViewer viewer, AskOutlets asking) {
    this.viewer = viewer;
    this.asking = asking;
  }

  /**
   * A question to an outlet; reports print all of it, people by their role.
   *
   * @param answer in the outlet's words; null while there is none
   * @param answeredOn the day of the answer
   * @param noneUntil the day until which no answer had come
   */
  record Shown(
      UUID id,
      String outlet,
      String question,
      Channel channel,
      LocalDate askedOn,
      UUID askedBy,
      @Nullable String answer,
      @Nullable LocalDate answeredOn,
      @Nullable LocalDate noneUntil) {
    static Shown of(Inquiry it) {
      Reply.@Nullable Answered answered = it.reply() instanceof Reply.Answered said ? said : null;
      return new Shown(
          it.id().value(),
          it.outlet(),
          it.question(),
          it.channel(),
          it.askedOn(),
          it.askedBy().value(),
          answered == null ? null : answered.words(),
          answered == null ? null : answered.on(),
          answered == null ? Inquiry.day(it.reply()) : null);
    }
  }

  /** Who was asked what, when and how. */
  record Wanted(String outlet, String question, Channel channel, LocalDate askedOn) {
    Wanted {
      Body.needs("outlet", outlet)
          .and("question", question)
          .and("channel", channel)
          .and("askedOn", askedOn)
          .checked();
    }
  }

  /** An answer and its day, or the day until which none had come; neither while it is awaited. */
  record Came(
      @Nullable String answer, @Nullable LocalDate answeredOn, @Nullable LocalDate noneUntil) {
    Reply reply() {
      if (answer != null && answeredOn != null && noneUntil == null) {
        return new Reply.Answered(answer, answeredOn);
      }
      if (answer != null || answeredOn != null) {
        throw new InvalidInputException(
            "answer", "Give an answer with answeredOn, or noneUntil, or neither.");
      }
      return noneUntil == null ? Reply.AWAITED : new Reply.NoneUntil(noneUntil);
    }
  }

  /** What was written down. */
  record Added(UUID id) {}

  @GetMapping(
      path = Api.V1 + "/claims/{claim}/inquiries",
      name = "Which outlets were asked about a claim, and what they answered")
  List<Shown> list(@PathVariable UUID claim) {
    return asking.of(viewer.get(), new ClaimId(claim)).stream().map(Shown::of).toList();
  }

  @PostMapping(
      path = Api.V1 + "/claims/{claim}/inquiries",
      name = "Writes down that an outlet was asked")
  @ResponseStatus(HttpStatus.CREATED)
  Added ask(
      @PathVariable UUID claim,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Wanted wanted) {
    InquiryId id =
        asking.ask(
            viewer.get(),
            CommandId.parse(key),
            new ClaimId(claim),
            new AskOutlets.Question(
                wanted.outlet(), wanted.question(), wanted.channel(), wanted.askedOn()));
    return new Added(id.value());
  }

  @PutMapping(
      path = Api.V1 + "/inquiries/{inquiry}/reply",
      name = "Writes down what an outlet answered, or that it hasn't")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reply(
      @PathVariable UUID inquiry,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Came came) {
    asking.reply(viewer.get(), CommandId.parse(key), new InquiryId(inquiry), came.reply());
  }

  @DeleteMapping(
      path = Api.V1 + "/inquiries/{inquiry}",
      name = "Takes back that an outlet was asked")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID inquiry) {
    asking.remove(viewer.get(), CommandId.next(), new InquiryId(inquiry));
  }
}
