package io.touchstone.app.article;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the upload says, in plain words. */
final class UploadWords {

  static final String TOO_LARGE = "The file is larger than 64 MB.";

  private UploadWords() {}

  static UploadI18N make() {
    return new UploadI18N()
        .setDropFiles(
            new UploadI18N.DropFiles()
                .setOne("Drop a file here")
                .setMany(
                    "or drop them here, or a whole folder: web pages, PDF, Word, e-mail, text;"
                        + " up to 1,000 files of 64 MB"))
        .setAddFiles(new UploadI18N.AddFiles().setOne("Choose a file").setMany("Choose files"))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(
                    "It and some others were left out: drop up to 1,000 files at once, and the rest"
                        + " when these have arrived.")
                .setFileIsTooBig(TOO_LARGE)
                .setIncorrectFileType("This kind of file can't be imported."))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting("Connecting…")
                        .setStalled("Waiting…")
                        .setProcessing("Being kept…")
                        .setHeld("Waiting for its turn"))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("about ")
                        .setUnknown("a moment"))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable("The server can't be reached; try again.")
                        .setUnexpectedServerError("It didn't arrive; try again.")
                        .setForbidden("You may not import here.")))
        .setFile(
            new UploadI18N.File().setRetry("Try again").setStart("Start").setRemove("Take away"))
        .setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB"), 1000));
  }
}
