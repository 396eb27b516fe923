package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.ListPeople;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Members;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part in an investigation, and who could. */
@RestController
class MembersApi {
  private static final String MEMBERS = Api.INVESTIGATION + "/members";
  private static final String MEMBER = MEMBERS + "/{person}";

  private final CurrentViewer viewer;
  private final ListPeople people;
  private final Members members;
  private final ManageInvestigations investigations;

  MembersApi(
      CurrentViewer viewer,
      ListPeople people,
      Members members,
      ManageInvestigations investigations) {
    this.viewer = viewer;
    this.people = people;
    this.members = members;
    this.investigations = investigations;
  }

  /** Somebody who may sign in. */
  record Person(UUID id, String username, String name) {}

  /** Somebody who takes part. */
  record Member(UUID person, String name, InvestigationRole role) {}

  /** As what somebody is to take part. */
  record Part(InvestigationRole role) {
    Part {
      Body.needs("role", role).checked();
    }
  }

  @GetMapping(path = Api.V1 + "/people", name = "Everybody who may sign in, by name")
  List<Person> people() {
    return people.all(viewer.get()).stream()
        .map(it -> new Person(it.id().value(), it.username(), it.name()))
        .toList();
  }

  @GetMapping(path = MEMBERS, name = "Who takes part, by name")
  List<Member> list(@PathVariable UUID investigation) {
    return members.of(viewer.get(), new InvestigationId(investigation)).stream()
        .map(it -> new Member(it.id().value(), it.name(), it.role()))
        .toList();
  }

  @PutMapping(path = MEMBER, name = "Adds a member, or gives one another role")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void put(@PathVariable UUID investigation, @PathVariable UUID person, @RequestBody Part part) {
    investigations.putMember(
        viewer.get(), new InvestigationId(investigation), new AccountId(person), part.role());
  }

  @DeleteMapping(path = MEMBER, name = "Takes a member out")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID investigation, @PathVariable UUID person) {
    investigations.removeMember(
        viewer.get(), new InvestigationId(investigation), new AccountId(person));
  }
}
