package io.touchstone.app.database;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything of one installation. It and what lies in it is the owner's alone
 * to read, because articles under embargo and confidential evidence are in there.
 *
 * @param root absolute and present
 */
record DataFolder(Path root) {

  private static final String OWNER_ONLY = "rwx------";

  /** Creates the folder where it is missing; refuses one that can't be written to. */
  static DataFolder at(Path path) {
    Path root = path.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(root)) {
        Files.createDirectories(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString(OWNER_ONLY));
      }
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
    if (!Files.isWritable(root)) {
      throw cannotWrite(root, null);
    }
    return new DataFolder(root);
  }

  /** Creates a folder of the owner's in here; answers it when it is there already. */
  Path folder(String name) {
    Path folder = root.resolve(name);
    try {
      return Files.isDirectory(folder)
          ? folder
          : Files.createDirectory(
              folder,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  private static CannotStartException cannotWrite(Path path, @Nullable IOException cause) {
    return new CannotStartException(
        "The data folder "
            + path
            + " can't be written to. Give this user the right to, or choose another: --data DIR",
        cause);
  }
}
