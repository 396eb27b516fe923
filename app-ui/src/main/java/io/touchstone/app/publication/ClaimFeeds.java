package io.touchstone.app.publication;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import io.touchstone.domain.publication.ReadPublished;
import io.touchstone.domain.publication.ReadPublished.Shown;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Notices;
import io.touchstone.report.ReadableText;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published claims, one entry each, as Atom (RFC 4287) and <a
 * href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>.
 */
@RestController
@RequestMapping(PublishedAddresses.ALL)
class ClaimFeeds {
  private static final String TITLE = "Published fact-checks";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ReadPublished published;

  ClaimFeeds(ReadPublished published) {
    this.published = published;
  }

  /**
   * @param changed when it, or what readers are told of it, changed last
   */
  private record Entry(String address, String claim, String verdict, Instant changed, Instant at) {}

  @GetMapping("/feed.atom")
  ResponseEntity<String> atom() throws FeedException {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setTitle(TITLE);
    feed.setUri(PublishedAddresses.all() + "/feed.atom");
    feed.setLink(PublishedAddresses.all());
    List<Entry> entries = entries();
    entries.stream()
        .map(Entry::changed)
        .max(Instant::compareTo)
        .ifPresent(it -> feed.setPublishedDate(Date.from(it)));
    feed.setEntries(entries.stream().map(ClaimFeeds::atom).toList());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/atom+xml; charset=utf-8"))
        .body(new SyndFeedOutput().outputString(feed));
  }

  private static SyndEntry atom(Entry claim) {
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri(claim.address());
    entry.setLink(claim.address());
    entry.setTitle(claim.claim());
    entry.setUpdatedDate(Date.from(claim.changed()));
    entry.setPublishedDate(Date.from(claim.at()));
    SyndContentImpl verdict = new SyndContentImpl();
    verdict.setType("text");
    verdict.setValue(claim.verdict());
    entry.setDescription(verdict);
    return entry;
  }

  @GetMapping("/feed.json")
  ResponseEntity<byte[]> json() {
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", TITLE);
    feed.put("home_page_url", PublishedAddresses.all());
    feed.put("feed_url", PublishedAddresses.all() + "/feed.json");
    feed.put("items", entries().stream().map(ClaimFeeds::json).toList());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/feed+json"))
        .body(JSON.writeValueAsBytes(feed));
  }

  private static Map<String, Object> json(Entry claim) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", claim.address());
    item.put("url", claim.address());
    item.put("title", claim.claim());
    item.put("content_text", claim.verdict());
    item.put("date_published", claim.at().toString());
    if (!claim.changed().equals(claim.at())) {
      item.put("date_modified", claim.changed().toString());
    }
    return item;
  }

  private List<Entry> entries() {
    return published.feed().stream()
        .flatMap(shown -> shown.dossier().claims().stream().map(claim -> entry(shown, claim)))
        .toList();
  }

  private static Entry entry(Shown shown, ReviewedClaim claim) {
    Conclusion conclusion = Conclusion.of(claim);
    List<Dossier.Notice> told =
        shown.dossier().told().stream().filter(it -> it.claim() == claim.number()).toList();
    String verdict = conclusion.label() + ". " + conclusion.meaning();
    return new Entry(
        PublishedAddresses.absolute(shown.report().address()) + "/claims/" + claim.number(),
        ReadableText.of(claim.text()),
        ReadableText.of(
            Stream.concat(told.stream().map(Notices::sentence), Stream.of(verdict))
                .collect(Collectors.joining(" "))),
        told.stream()
            .map(it -> it.confirmedAt() == null ? it.since() : it.confirmedAt())
            .reduce(shown.version().visibleFrom(), (a, b) -> a.isAfter(b) ? a : b),
        shown.version().visibleFrom());
  }
}
