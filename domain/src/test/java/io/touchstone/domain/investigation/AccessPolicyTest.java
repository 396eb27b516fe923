package io.touchstone.domain.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessPolicyTest {

  @ParameterizedTest(name = "{0}: reader {1}, reviewer {2}, editor {3}")
  @CsvSource({
    "VIEW,                      true,  true,  true",
    "IMPORT,                    false, true,  true",
    "CORRECT_FACTS,             false, true,  true",
    "GROUP_STATEMENTS,          false, true,  true",
    "MARK,                      false, true,  true",
    "LINK_EVIDENCE,             false, true,  true",
    "WORK_ON_TASKS,             false, true,  true",
    "ASSIGN_TASKS,              false, false, true",
    "ARRANGE_REVIEWS,           false, false, true",
    "ADJUDICATE,                false, false, true",
    "OVERRIDE_POLICY,           false, false, true",
    "USE_CONFIDENTIAL_EVIDENCE, false, false, true",
    "MANAGE_MEMBERS,            false, false, true",
    "DELETE,                    false, false, true"
  })
  void aRoleMayDoWhatTheTableSays(
      Permission permission, boolean reader, boolean reviewer, boolean editor) {
    assertThat(permits(InvestigationRole.READER, permission)).isEqualTo(reader);
    assertThat(permits(InvestigationRole.REVIEWER, permission)).isEqualTo(reviewer);
    assertThat(permits(InvestigationRole.EDITOR, permission)).isEqualTo(editor);
    assertThat(AccessPolicy.permits(stranger(false), investigation(AccountId.next()), permission))
        .as("a stranger")
        .isFalse();
    assertThat(AccessPolicy.permits(stranger(true), investigation(AccountId.next()), permission))
        .as("an administrator")
        .isTrue();
  }

  private static boolean permits(InvestigationRole role, Permission permission) {
    AccountId member = AccountId.next();
    Investigation investigation = investigation(AccountId.next()).withMember(member, role);
    return AccessPolicy.permits(new Viewer(member, false), investigation, permission);
  }

  private static Viewer stranger(boolean administrator) {
    return new Viewer(AccountId.next(), administrator);
  }

  private static Investigation investigation(AccountId editor) {
    return new Investigation(
        InvestigationId.next(),
        "The gate",
        "",
        false,
        Map.of(editor, InvestigationRole.EDITOR),
        Instant.EPOCH,
        0);
  }
}
