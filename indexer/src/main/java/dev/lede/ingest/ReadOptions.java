package dev.lede.ingest;

import dev.lede.article.Field;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to heed when news is read.
 *
 * @param keys keys of the input that Lede does not know by itself, each with the field it means;
 *     they go before the keys that it knows, and are compared without regard to case
 * @param indexFolder the folder of the index, which is passed over when it lies among the news
 */
public record ReadOptions(Map<String, Field> keys, Optional<Path> indexFolder) {
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

  /** No keys of one's own and no index among the news. */
  public static final ReadOptions NONE = new ReadOptions(Map.of(), Optional.empty());

  public ReadOptions {
    keys = Map.copyOf(keys);
    keys.forEach(
        (key, field) -> {
          if (!MAPPABLE.contains(field)) {
            throw new IllegalArgumentException(
                "cannot map '" + key + "' to " + field.label() + ", which Lede fills in itself");
          }
        });
  }
}
