package io.touchstone.app.article;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.ReadArticle;
import java.io.ByteArrayInputStream;

/**
 * Hands out originals byte for byte, as attachments of no particular kind: a stranger's web page
 * must not run under this address.
 */
record OriginalDownload(ReadArticle articles, Viewer viewer) {

  private static final String BYTES = "application/octet-stream";

  Anchor link(ArticleId article, String text) {
    return new Anchor(
        DownloadHandler.fromInputStream(
            event -> {
              OriginalFile original = articles.original(viewer, article);
              return new DownloadResponse(
                  new ByteArrayInputStream(original.content()),
                  original.nameForSaving(),
                  BYTES,
                  original.content().length);
            }),
        text);
  }
}
