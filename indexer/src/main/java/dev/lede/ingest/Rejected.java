package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.ingest.text.StrayBytes;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A piece of input that was not taken, whole.
 *
 * @param format the name of the format it was read in, as {@link ReadOptions#format} takes it
 * @param text what was read; bytes that are not in its character set stand in it as they were read
 *     instead, or as U+FFFD
 * @param bytes the bytes in Base64 where they cannot be told by the text
 * @param file the identity of the file, where what is in the piece is known by that
 */
public record Rejected(String format, String text, Optional<String> bytes, Optional<String> file) {

  /** What came of a piece, with the piece itself where it was rejected. */
  static Parsed keep(Parsed parsed, Supplier<String> text) {
    return keep(parsed, text, Optional.empty());
  }

  /** The same, where what is in the piece is known by the identity of its file. */
  static Parsed keep(Parsed parsed, Supplier<String> text, Optional<String> file) {
    return parsed instanceof Parsed.Problem problem && problem.rejected().isEmpty()
        ? new Parsed.Problem(
            problem.origin(),
            problem.why(),
            Optional.of(new Rejected("", StrayBytes.mended(text.get()), Optional.empty(), file)))
        : parsed;
  }

  /** The same for a piece of bytes, which may not be valid UTF-8. */
  static Parsed keepBytes(Parsed parsed, byte[] bytes, int start, int end) {
    if (!(parsed instanceof Parsed.Problem problem) || problem.rejected().isPresent()) {
      return parsed;
    }
    String text = new String(bytes, start, end - start, UTF_8);
    byte[] piece = Arrays.copyOfRange(bytes, start, end);
    Optional<String> whole =
        Utf8.firstInvalid(bytes, start, end) < 0
            ? Optional.empty()
            : Optional.of(Base64.getEncoder().encodeToString(piece));
    return new Parsed.Problem(
        problem.origin(),
        problem.why(),
        Optional.of(new Rejected("", text, whole, Optional.empty())));
  }

  /** The same, where the piece was read in a format out of a file. */
  Rejected in(String name, Optional<String> wholeFile) {
    return format.isEmpty() ? new Rejected(name, text, bytes, file.or(() -> wholeFile)) : this;
  }
}
