package io.touchstone.app.security;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the cookies are signed with by which people stay signed in. It lies in the data folder, for
 * its owner alone to read; whoever deletes it signs everybody out.
 */
record SignInKey(String value) {
  private static final int BYTES = 32;

  /** Reads the folder's key, or makes one. */
  static SignInKey in(Path data) {
    Path file = data.resolve("sign-in.key");
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      String value = Files.readString(file).strip();
      if (value.isEmpty()) {
        throw new CannotStartException(
            file + " is empty. Delete it; a new one is made, and everybody signs in again.", null);
      }
      return new SignInKey(value);
    } catch (IOException e) {
      throw new CannotStartException(
          file + " can't be read or written. Give this user the right to.", e);
    }
  }

  /** Complete or not there: it is moved to its place when it is written. */
  private static void create(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    Path unfinished =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "sign-in",
            ".unfinished",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(unfinished, Base64.getUrlEncoder().encodeToString(random));
    try {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      Files.delete(unfinished);
    }
  }

  @Override
  public String toString() {
    return "SignInKey[secret]";
  }
}
