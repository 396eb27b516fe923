package io.touchstone.app.account;

/** What somebody needs to sign in for the first time; shown once and kept nowhere. */
public record Login(String displayName, String username, String password) {

  @Override
  public String toString() {
    return "Login[username=" + username + ", password=…]";
  }
}
