package dev.lede.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * What an index says of itself in the user data of every commit.
 *
 * @param format the number of the layout of fields and commit data
 * @param analysis the name of the analysis profile
 * @param fields a checksum of the field table and the profile, 8 hexadecimal digits
 * @param program the version of Lede that wrote the commit
 * @param sequence the number of the last write, 0 for an empty index
 * @param languages the codes of the languages that its articles are written in
 */
public record IndexFormat(
    int format,
    String analysis,
    String fields,
    String program,
    long sequence,
    SortedSet<String> languages) {
  /** The format that this version writes. */
  public static final int CURRENT = 1;

  /** The oldest format that this version reads. */
  public static final int OLDEST_READABLE = 1;

  private static final String FORMAT = "lede.format";
  private static final String ANALYSIS = "lede.analysis";
  private static final String FIELDS = "lede.fields";
  private static final String PROGRAM = "lede.program";
  private static final String SEQUENCE = "lede.sequence";
  private static final String LANGUAGES = "lede.languages";

  public IndexFormat {
    languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
  }

  /** The stamp of an index as this version writes it. */
  public static IndexFormat current(long sequence, SortedSet<String> languages) {
    AnalysisProfile profile = AnalysisProfile.current();
    return new IndexFormat(
        CURRENT, profile.name(), checksum(profile), programVersion(), sequence, languages);
  }

  /** Reads the stamp of a commit; empty where there is none, so that the index is not ours. */
  public static Optional<IndexFormat> read(Map<String, String> userData) {
    try {
      return Optional.of(
          new IndexFormat(
              Integer.parseInt(userData.getOrDefault(FORMAT, "")),
              userData.getOrDefault(ANALYSIS, ""),
              userData.getOrDefault(FIELDS, ""),
              userData.getOrDefault(PROGRAM, ""),
              Long.parseLong(userData.getOrDefault(SEQUENCE, "")),
              codes(userData.getOrDefault(LANGUAGES, ""))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The user data of a commit. */
  public Map<String, String> userData() {
    return Map.of(
        FORMAT,
        Integer.toString(format),
        ANALYSIS,
        analysis,
        FIELDS,
        fields,
        PROGRAM,
        program,
        SEQUENCE,
        Long.toString(sequence),
        LANGUAGES,
        String.join(" ", languages));
  }

  private static SortedSet<String> codes(String text) {
    return text.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(text.split(" ", -1)));
  }

  /** Why this version cannot use such an index, in words; empty where it can. */
  public Optional<String> complaint() {
    if (format < OLDEST_READABLE || format > CURRENT) {
      return Optional.of(
          "it has format %d and Lede %s reads formats %d to %d"
              .formatted(format, programVersion(), OLDEST_READABLE, CURRENT));
    }
    Optional<AnalysisProfile> profile = AnalysisProfile.named(analysis);
    if (profile.isEmpty()) {
      return Optional.of(
          "it was analysed with %s, which Lede %s does not have"
              .formatted(analysis, programVersion()));
    }
    String expected = checksum(profile.get());
    return expected.equals(fields)
        ? Optional.empty()
        : Optional.of(
            "its fields are %s and those of Lede %s are %s"
                .formatted(fields, programVersion(), expected));
  }

  /** The version of this program. */
  public static String programVersion() {
    Properties properties = new Properties();
    try (InputStream stream = IndexFormat.class.getResourceAsStream("version.properties")) {
      if (stream == null) {
        throw new IllegalStateException("version.properties is missing from the searcher's jar");
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }

  private static String checksum(AnalysisProfile profile) {
    CRC32 sum = new CRC32();
    sum.update((NewsFields.description() + "\n" + profile.description()).getBytes(UTF_8));
    return "%08x".formatted(sum.getValue());
  }
}
