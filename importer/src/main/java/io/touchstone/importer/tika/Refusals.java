package io.touchstone.importer.tika;

import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.reading.UnreadableFileException;
import java.io.IOException;
import java.util.Locale;
import org.apache.tika.exception.AccessPermissionException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;

/** Why a file can't be read, in words for a reporter. */
public final class Refusals {
  private Refusals() {}

  static UnreadableFileException of(Throwable problem, String mediaType, ImportLimits limits) {
    String format = Formats.name(mediaType);
    for (Throwable t = problem; t != null; t = t.getCause()) {
      if (t instanceof EncryptedDocumentException
          || t instanceof AccessPermissionException
          || isPasswordTalk(t)) {
        return new UnreadableFileException(encrypted(format), problem);
      }
      if (t instanceof MemberCollector.TooManyMembersException) {
        return new UnreadableFileException(
            String.format(
                Locale.ROOT,
                "The %s holds more than %,d files; unpack it and import them in parts.",
                format,
                limits.members()),
            problem);
      }
      if (t instanceof ZeroByteFileException) {
        return new UnreadableFileException("The file is empty.", problem);
      }
      if (t instanceof UnsupportedFormatException) {
        return new UnreadableFileException(
            "This version of the " + format + " format can't be read; save it as PDF or DOCX.",
            problem);
      }
      if (String.valueOf(t.getMessage()).contains("zip bomb")) {
        return new UnreadableFileException(
            "The " + format + " would unpack to far more than its size; it may be an attack.",
            problem);
      }
    }
    return damaged(format, problem);
  }

  public static UnreadableFileException tooMuchText(String mediaType, ImportLimits limits) {
    return new UnreadableFileException(
        String.format(
            Locale.ROOT,
            "The %s holds more than %,d characters of text; split it and import the parts.",
            Formats.name(mediaType),
            limits.characters()));
  }

  static UnreadableFileException tooManyPages(String mediaType, ImportLimits limits) {
    return new UnreadableFileException(
        String.format(
            Locale.ROOT,
            "The %s is a scan with more pages than can be read in the %d seconds a file may take;"
                + " split it, or ask for its text.",
            Formats.name(mediaType),
            limits.time().toSeconds()));
  }

  public static UnreadableFileException noProse(String mediaType) {
    return new UnreadableFileException(
        "The "
            + Formats.name(mediaType)
            + " holds data, not sentences: letters without end and no space between them.");
  }

  /** For what the format's own reader threw. */
  public static UnreadableFileException broken(String mediaType, IOException problem) {
    return isPasswordTalk(problem)
        ? new UnreadableFileException(encrypted(Formats.name(mediaType)), problem)
        : damaged(Formats.name(mediaType), problem);
  }

  private static String encrypted(String format) {
    return "The " + format + " is encrypted; ask for a copy without a password.";
  }

  private static UnreadableFileException damaged(String format, Throwable problem) {
    return new UnreadableFileException(
        "The " + format + " is damaged and can't be read; ask for another copy.", problem);
  }

  private static boolean isPasswordTalk(Throwable t) {
    String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("password") || message.contains("encrypted");
  }
}
