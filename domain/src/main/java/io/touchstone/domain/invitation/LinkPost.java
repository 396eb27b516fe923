package io.touchstone.domain.invitation;

/** Brings links to the people they are for; asked in the transaction that makes the link. */
public interface LinkPost {
  /** There is no mail. */
  LinkPost NONE =
      new LinkPost() {
        @Override
        public void send(OneTimeLink link) {
          // whoever made it hands it over
        }

        @Override
        public boolean isOpen() {
          return false;
        }
      };

  /** To the address that is known of the person. */
  void send(OneTimeLink link);

  boolean isOpen();
}
