package dev.lede.ingest;

import dev.lede.article.Field;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What to heed when news is read. Begin with {@link #NONE}.
 *
 * @param keys keys of the input that Lede does not know by itself, each with the field it means;
 *     they go before the keys that it knows, and are compared without regard to case
 * @param indexFolder the folder of the index, which is passed over when it lies among the news
 * @param format the format that every file is read as, one of {@link NewsReader#formats}; empty
 *     where each is recognised
 * @param assumedZone where a date was written that does not tell
 * @param files which of the files that are found are read
 * @param clock says what time it is: an article cannot have been published tomorrow
 */
public record ReadOptions(
    Map<String, Field> keys,
    Optional<Path> indexFolder,
    Optional<String> format,
    ZoneId assumedZone,
    Predicate<Path> files,
    InstantSource clock) {
  private static final Set<Field> MAPPABLE =
      EnumSet.of(
          Field.ID,
          Field.HEADLINE,
          Field.BODY,
          Field.AUTHOR,
          Field.SOURCE,
          Field.SECTION,
          Field.TAG,
          Field.PLACE,
          Field.URL,
          Field.LANGUAGE,
          Field.PUBLISHED);

  /**
   * No keys of one's own, no index among the news, formats recognised, UTC where no zone is told,
   * and the clock of the system.
   */
  public static final ReadOptions NONE =
      new ReadOptions(
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          ZoneOffset.UTC,
          file -> true,
          InstantSource.system());

  public ReadOptions {
    keys = Map.copyOf(keys);
    keys.forEach(
        (key, field) -> {
          if (!MAPPABLE.contains(field)) {
            throw new IllegalArgumentException(
                "cannot map '" + key + "' to " + field.label() + ", which Lede fills in itself");
          }
        });
    format.ifPresent(
        name -> {
          if (Formats.named(name).isEmpty()) {
            throw new IllegalArgumentException(
                "no format is called '"
                    + name
                    + "'; there are "
                    + String.join(", ", Formats.names()));
          }
        });
  }

  /** These, with keys of one's own. */
  public ReadOptions withKeys(Map<String, Field> own) {
    return new ReadOptions(own, indexFolder, format, assumedZone, files, clock);
  }

  /** These, with an index among the news. */
  public ReadOptions withIndexFolder(Path folder) {
    return new ReadOptions(keys, Optional.of(folder), format, assumedZone, files, clock);
  }

  /** These, with every file read as one format. */
  public ReadOptions withFormat(String name) {
    return new ReadOptions(keys, indexFolder, Optional.of(name), assumedZone, files, clock);
  }

  /** These, with a zone for dates that have none. */
  public ReadOptions withAssumedZone(ZoneId zone) {
    return new ReadOptions(keys, indexFolder, format, zone, files, clock);
  }

  /** These, with some of the files passed over without a word. */
  public ReadOptions withFiles(Predicate<Path> wanted) {
    return new ReadOptions(keys, indexFolder, format, assumedZone, wanted, clock);
  }

  /** These, with a clock. */
  public ReadOptions withClock(InstantSource other) {
    return new ReadOptions(keys, indexFolder, format, assumedZone, files, other);
  }
}
