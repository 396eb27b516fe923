package io.touchstone.domain.inquiry;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes down that outlets were asked about a claim, and what they answered. */
public class AskOutlets {
  private static final String NONE = "No such question to an outlet.";

  private final Access access;
  private final Claims claims;
  private final Inquiries inquiries;
  private final Trail trail;
  private final InstantSource clock;

  public AskOutlets(
      Access access, Claims claims, Inquiries inquiries, Trail trail, InstantSource clock) {
    this.access = access;
    this.claims = claims;
    this.inquiries = inquiries;
    this.trail = trail;
    this.clock = clock;
  }

  /** What is asked: see {@link Inquiry}. */
  public record Question(String outlet, String question, Channel channel, LocalDate askedOn) {}

  /**
   * In the order in which they were asked.
   *
   * @throws NotFoundException when there is no such claim for this viewer
   */
  @Transactional
  public List<Inquiry> of(Viewer viewer, ClaimId claim) {
    required(viewer, claim, Permission.VIEW, "No such claim.");
    return inquiries.of(claim);
  }

  /**
   * @return the question, named by the command: the same command again names the same
   * @throws NotFoundException when there is no such claim for this viewer
   * @throws InvalidInputException when something is missing or lies in the future
   */
  @Transactional
  public InquiryId ask(Viewer viewer, CommandId command, ClaimId id, Question asked) {
    Claim claim = required(viewer, id, Permission.LINK_EVIDENCE, "No such claim.");
    InquiryId inquiry = new InquiryId(command.value());
    if (!trail.knows(command)) {
      Inquiry added =
          new Inquiry(
              inquiry,
              id,
              asked.outlet(),
              asked.question(),
              asked.channel(),
              past("askedOn", asked.askedOn()),
              viewer.id(),
              Reply.AWAITED);
      inquiries.add(added);
      record(viewer, command, claim, added, TrailAction.OUTLET_ASKED);
    }
    return inquiry;
  }

  /**
   * Writes down what came of it, in place of what was written down before.
   *
   * @throws NotFoundException when there is no such question for this viewer
   * @throws InvalidInputException when the day is before the question's or in the future
   */
  @Transactional
  public void reply(Viewer viewer, CommandId command, InquiryId id, Reply reply) {
    Inquiry before = inquiries.find(id).orElseThrow(() -> new NotFoundException(NONE));
    Claim claim = required(viewer, before.claim(), Permission.LINK_EVIDENCE, NONE);
    LocalDate day = Inquiry.day(reply);
    if (day != null) {
      past("day", day);
    }
    Inquiry after = before.with(reply);
    if (!trail.knows(command) && !after.equals(before)) {
      inquiries.save(after);
      record(viewer, command, claim, after, TrailAction.OUTLET_ANSWERED);
    }
  }

  /**
   * Takes a question back that was written down by mistake; the trail keeps that it was.
   *
   * @throws NotFoundException when there is no such question for this viewer
   */
  @Transactional
  public void remove(Viewer viewer, CommandId command, InquiryId id) {
    Inquiry inquiry = inquiries.find(id).orElseThrow(() -> new NotFoundException(NONE));
    Claim claim = required(viewer, inquiry.claim(), Permission.LINK_EVIDENCE, NONE);
    if (!trail.knows(command)) {
      inquiries.remove(id);
      trail.forget(id.value());
      trail.record(
          claim.investigation(),
          viewer,
          TrailAction.INQUIRY_REMOVED,
          command,
          Map.of("claim", claim.id().toString(), "inquiry", id.toString()));
    }
  }

  private void record(
      Viewer viewer, CommandId command, Claim claim, Inquiry inquiry, TrailAction action) {
    Map<String, String> details = new TreeMap<>();
    details.put("claim", claim.id().toString());
    details.put("inquiry", inquiry.id().toString());
    details.put("channel", inquiry.channel().name());
    details.put("asked", inquiry.askedOn().toString());
    LocalDate day = Inquiry.day(inquiry.reply());
    if (day != null) {
      details.put(inquiry.reply() instanceof Reply.Answered ? "answered" : "until", day.toString());
    }
    details.put(
        Trail.SEALED, trail.seal(claim.investigation(), inquiry.id().value(), inquiry.texts()));
    trail.record(claim.investigation(), viewer, action, command, details);
  }

  /** Somewhere on earth it is a day later already. */
  private LocalDate past(String field, LocalDate day) {
    LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    if (day.isAfter(latest)) {
      throw new InvalidInputException(field, "Give a day that has come: " + day + " hasn't yet.");
    }
    return day;
  }

  private Claim required(Viewer viewer, ClaimId id, Permission permission, String missing) {
    return access.requireOf(viewer, claims.find(id), Claim::investigation, permission, missing);
  }
}
