package io.touchstone.importer.tika;

import io.touchstone.importer.reading.Dates;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a document's properties say; programs fill many of them with nonsense, which is left out.
 */
final class DocumentProperties {
  private static final Pattern JUNK_TITLE =
      Pattern.compile(
          "(?iu)^(?:microsoft \\p{L}+ - .*|untitled.*|unbenannt.*|document ?\\d*|dokument ?\\d*|"
              + "powerpoint presentation|slide 1|.*\\.(?:docx?|pdf|indd|qxd|qxp|rtf|odt|txt|p65|pptx?))$");
  private static final Pattern JUNK_AUTHOR =
      Pattern.compile(
          "(?iu)^(?:admin(?:istrator)?|user|owner|unknown|author|microsoft.*|windows.*|default.*|.*\\\\.*|"
              + "python-docx|apache poi|un-?named|\\W*)$");

  private final Metadata metadata;

  DocumentProperties(Metadata metadata) {
    this.metadata = metadata;
  }

  /** The title, or null when there is none worth the name. */
  @Nullable String title() {
    String title = metadata.get(TikaCoreProperties.TITLE);
    return title == null || title.isBlank() || JUNK_TITLE.matcher(title.strip()).matches()
        ? null
        : title.strip();
  }

  /** Fills in what the text itself didn't say. */
  void addTo(FactsDraft facts) {
    facts.authors(authors(), "document property author");
    facts.outlet(metadata.get(TikaCoreProperties.PUBLISHER), "document property publisher");
    facts.outlet(metadata.get("extended-properties:Company"), "document property company");
    facts.published(
        Dates.find(metadata.get(TikaCoreProperties.CREATED)), "document property created");
    facts.language(metadata.get(TikaCoreProperties.LANGUAGE), "document property language");
  }

  private List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (String value : metadata.getValues(TikaCoreProperties.CREATOR)) {
      for (String name : Names.split(value)) {
        if (!JUNK_AUTHOR.matcher(name).matches()) {
          authors.add(name);
        }
      }
    }
    return authors;
  }
}
