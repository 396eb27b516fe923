package io.touchstone.domain.account;

import io.touchstone.domain.NotFoundException;
import jakarta.transaction.Transactional;
import java.util.List;

/** People see where they are signed in, and end it there. */
public class ManageSignIns {
  private final SignIns signIns;

  public ManageSignIns(SignIns signIns) {
    this.signIns = signIns;
  }

  /** The viewer's own, last seen first. */
  @Transactional
  public List<SignIn> mine(Viewer viewer) {
    return signIns.of(viewer.id());
  }

  /**
   * @throws NotFoundException when it isn't the viewer's
   */
  @Transactional
  public void end(Viewer viewer, SignInId id) {
    if (signIns.find(id).filter(it -> it.account().equals(viewer.id())).isEmpty()) {
      throw new NotFoundException("You are not signed in there any longer.");
    }
    signIns.end(id);
  }

  /** Everywhere, here too. */
  @Transactional
  public void endAll(Viewer viewer) {
    signIns.endAllOf(viewer.id(), null);
  }
}
