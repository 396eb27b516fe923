package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the upload says, in plain words. */
public final class UploadWords {

  private UploadWords() {}

  public static String tooLarge() {
    return phrase("article.too-large");
  }

  public static UploadI18N make() {
    return new UploadI18N()
        .setDropFiles(
            new UploadI18N.DropFiles()
                .setOne(phrase("article.drop-one"))
                .setMany(phrase("article.drop-many")))
        .setAddFiles(
            new UploadI18N.AddFiles()
                .setOne(phrase("article.choose-one"))
                .setMany(phrase("article.choose-many")))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(phrase("article.too-many"))
                .setFileIsTooBig(tooLarge())
                .setIncorrectFileType(phrase("article.wrong-kind")))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(phrase("article.connecting"))
                        .setStalled(phrase("article.stalled"))
                        .setProcessing(phrase("article.kept"))
                        .setHeld(phrase("article.held")))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(phrase("article.remaining") + " ")
                        .setUnknown(phrase("article.a-moment")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable(phrase("article.unreachable"))
                        .setUnexpectedServerError(phrase("article.not-arrived"))
                        .setForbidden(phrase("article.forbidden"))))
        .setFile(
            new UploadI18N.File()
                .setRetry(phrase("article.retry"))
                .setStart(phrase("article.start"))
                .setRemove(phrase("article.take-away")))
        .setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB"), 1000));
  }
}
