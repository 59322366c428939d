package dev.lede.ingest;

import static dev.lede.ingest.FeedVocabulary.CORE;
import static dev.lede.ingest.FeedVocabulary.DUBLIN_CORE;

import dev.lede.ingest.DateReading.Read;
import dev.lede.ingest.JsonValue.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When an entry was published, and when it was changed last. */
final class FeedDates {
  private static final String UPDATED = "updated";

  private FeedDates() {}

  /**
   * Puts the date of publication into a draft, or the date of the last change where there is no
   * other that can be read; the last change is kept as well.
   */
  static void read(FeedElement entry, Draft draft) {
    List<String> published =
        Stream.concat(
                entry.texts(CORE, "pubdate", "published", "issued", "created", "date"),
                entry.texts(DUBLIN_CORE, "issued", "created", "date", "available"))
            .toList();
    List<String> updated =
        Stream.concat(
                entry.texts(CORE, "updated", "modified", "lastbuilddate"),
                entry.texts(DUBLIN_CORE, "modified"))
            .toList();
    Optional<String> readable =
        Stream.concat(published.stream(), updated.stream())
            .filter(date -> Dates.read(date) instanceof Read)
            .findFirst();
    String date =
        readable
            .or(() -> published.stream().findFirst())
            .or(() -> updated.stream().findFirst())
            .orElse("");
    draft.date = date;
    draft.dateValue = new Text(date);
    updated.stream()
        .findFirst()
        .filter(change -> !change.equals(date))
        .ifPresent(change -> draft.extra(UPDATED, new Text(change)));
  }
}
