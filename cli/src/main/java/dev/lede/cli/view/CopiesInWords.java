package dev.lede.cli.view;

import dev.lede.cli.terminal.Printable;
import dev.lede.search.Copies;
import java.util.List;
import java.util.Locale;

/** Tells of copies on one line: {@code +7 copies: Harrow Courier, Meridian Wire, …} */
final class CopiesInWords {
  private static final int NAMED = 5;

  private CopiesInWords() {}

  /** The number of some copies, and where the first of them stood. */
  static String of(Copies copies) {
    List<String> places =
        copies.named().stream()
            .map(copy -> copy.source().isEmpty() ? copy.id() : copy.source())
            .distinct()
            .toList();
    String more = places.size() > NAMED ? ", …" : "";
    return String.format(
        Locale.ROOT,
        "+%,d %s: %s%s",
        copies.count(),
        copies.count() == 1 ? "copy" : "copies",
        Printable.line(String.join(", ", places.subList(0, Math.min(NAMED, places.size())))),
        more);
  }
}
