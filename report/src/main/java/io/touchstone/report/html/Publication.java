package io.touchstone.report.html;

import io.touchstone.report.Moment;
import java.time.Instant;
import java.util.List;

/**
 * What a published page says about itself. Public, because the templates' expressions may only call
 * what is public.
 *
 * @param address of the report's page, absolute
 * @param version the one that the page shows
 * @param newest whether it is the newest that may be seen
 * @param since from when readers could see it
 * @param others addresses of the other versions that may be seen
 * @param files the same report in other forms
 */
public record Publication(
    String address,
    int version,
    boolean newest,
    Moment since,
    List<Link> others,
    List<Link> files) {

  public record Link(String words, String href) {}

  public Publication {
    others = List.copyOf(others);
    files = List.copyOf(files);
  }

  /**
   * @param versions numbers of all that may be seen, ascending
   */
  public static Publication of(
      String address, int version, List<Integer> versions, Instant since, List<Link> files) {
    return new Publication(
        address,
        version,
        version == versions.getLast(),
        Moment.of(since),
        versions.stream()
            .filter(it -> it != version)
            .map(it -> new Link(String.valueOf(it), address + "/versions/" + it))
            .toList(),
        files);
  }

  /** Where this version's page of a claim is. */
  public String claim(int number) {
    return (newest ? address : address + "/versions/" + version) + "/claims/" + number;
  }
}
