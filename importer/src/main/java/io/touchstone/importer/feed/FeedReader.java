package io.touchstone.importer.feed;

import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.html.WebPage;
import io.touchstone.importer.reading.Dates;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.FormatReader;
import io.touchstone.importer.reading.Outlets;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.text.Charsets;
import io.touchstone.importer.text.NewsroomNoise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** RSS and Atom. A feed of one entry is an article; of more, a container of such feeds. */
public final class FeedReader implements FormatReader {
  private static final Set<String> TYPES =
      Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws IOException {
    Document feed = Jsoup.parse(Charsets.decode(file.content()), "", Parser.xmlParser());
    List<Element> entries = feed.select("item, entry");
    if (entries.size() == 1) {
      return entry(feed, entries.getFirst());
    }
    List<SourceFile> members = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Document single = feed.clone();
      List<Element> all = single.select("item, entry");
      for (int j = 0; j < all.size(); j++) {
        if (j != i) {
          all.get(j).remove();
        }
      }
      String title = plain(text(entries.get(i), "title"));
      members.add(
          new SourceFile(
              (title == null ? "entry " + (i + 1) : title) + ".xml",
              single.outerHtml().getBytes(StandardCharsets.UTF_8)));
    }
    return Reading.container(members);
  }

  private static Reading entry(Document feed, Element entry) {
    FactsDraft facts = new FactsDraft();
    facts.title(plain(text(entry, "title")), "feed entry title");
    facts.url(link(entry), "feed entry link");
    for (String name : List.of("pubDate", "published", "dc|date", "updated")) {
      facts.published(Dates.find(text(entry, name)), "feed entry " + name.replace('|', ':'));
    }
    List<String> authors = new ArrayList<>();
    entry.select("dc|creator, author > name").forEach(e -> authors.add(e.text()));
    facts.authors(authors, "feed entry author");
    Element channel = feed.selectFirst("channel, feed");
    if (channel != null) {
      facts.outlet(plain(childText(channel, "title")), "feed title");
      facts.language(childText(channel, "language"), "feed language");
      facts.language(channel.attr("xml:lang"), "feed language");
    }
    facts.outlet(Outlets.domain(link(entry)), "feed entry link");
    String html = "";
    for (String name : List.of("content|encoded", "content", "description", "summary")) {
      String value = text(entry, name);
      if (value != null && value.length() > html.length()) {
        html = value;
      }
    }
    List<Paragraph> body = NewsroomNoise.strip(WebPage.fragment(html), facts);
    return Reading.article(facts.build(), body);
  }

  private static @Nullable String link(Element entry) {
    Element atom = entry.selectFirst("link[href]:not([rel]), link[href][rel=alternate]");
    return atom != null ? atom.attr("href") : text(entry, "link");
  }

  private static @Nullable String text(Element element, String selector) {
    Element found = element.selectFirst(selector);
    return found == null || found.wholeText().isBlank() ? null : found.wholeText().strip();
  }

  private static @Nullable String childText(Element element, String name) {
    Element found = element.selectFirst("> " + name);
    return found == null || found.text().isBlank() ? null : found.text().strip();
  }

  private static @Nullable String plain(@Nullable String html) {
    return html == null ? null : Jsoup.parseBodyFragment(html).text();
  }
}
