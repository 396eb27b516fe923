package io.touchstone.domain.account;

/** What is typed to make an account; nothing in it has been checked. */
public record NewPerson(String username, String displayName, String password) {

  @Override
  public String toString() {
    return "NewPerson[username=" + username + ", displayName=" + displayName + ", password=…]";
  }
}
