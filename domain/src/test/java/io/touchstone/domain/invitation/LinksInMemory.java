package io.touchstone.domain.invitation;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.text.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One-time links for tests of the rules around them. */
final class LinksInMemory implements OneTimeLinks {
  private final List<OneTimeLink> links = new ArrayList<>();
  private final Map<LinkId, Digest> mailed = new HashMap<>();

  @Override
  public void add(OneTimeLink link) {
    links.add(link);
  }

  @Override
  public Optional<OneTimeLink> bySecret(Digest secret) {
    return links.stream()
        .filter(it -> it.secret().equals(secret) || secret.equals(mailed.get(it.id())))
        .findFirst();
  }

  @Override
  public void alsoBy(LinkId id, Digest secret) {
    mailed.put(id, secret);
  }

  @Override
  public Optional<OneTimeLink> find(LinkId id) {
    return links.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public boolean take(LinkId id) {
    return links.removeIf(it -> it.id().equals(id));
  }

  @Override
  public List<Invitation> invitations() {
    return links.stream().filter(Invitation.class::isInstance).map(Invitation.class::cast).toList();
  }

  @Override
  public void removeMadeBy(AccountId account) {
    links.removeIf(it -> it.createdBy().equals(account));
  }

  @Override
  public void removeResetsOf(AccountId account) {
    links.removeIf(it -> it instanceof PasswordReset reset && reset.account().equals(account));
  }
}
