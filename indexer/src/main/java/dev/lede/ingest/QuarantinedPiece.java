package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Origin;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** Reads a piece of input that was rejected once, mended or not, in the format that it is in. */
final class QuarantinedPiece {
  private static final char UNKNOWN = '\uFFFD';

  private final Members object;
  private final Origin origin;

  private QuarantinedPiece(Members object, Origin origin) {
    this.object = object;
    this.origin = origin;
  }

  static boolean isOne(Members object) {
    return object.members().stream().anyMatch(member -> member.key().equals(QuarantineKeys.TEXT));
  }

  static Parsed read(Members object, ReadOptions options, Origin origin) {
    QuarantinedPiece piece = new QuarantinedPiece(object, origin);
    Rejected rejected =
        new Rejected(
            piece.text(QuarantineKeys.FORMAT).orElse(""),
            piece.text(QuarantineKeys.TEXT).orElse(""),
            piece.text(QuarantineKeys.BYTES),
            piece.text(QuarantineKeys.FILE));
    return switch (piece.parsed(rejected, options)) {
      case Parsed.Ok ok -> ok;
      case Parsed.Problem problem ->
          new Parsed.Problem(origin, problem.why(), Optional.of(rejected));
      case Parsed.Skipped skipped ->
          new Parsed.Problem(origin, skipped.why(), Optional.of(rejected));
      case Parsed.PassedOver passed ->
          new Parsed.Problem(origin, "holds no article", Optional.of(rejected));
    };
  }

  private Parsed parsed(Rejected rejected, ReadOptions options) {
    Optional<ArticleFormat> format = Formats.named(rejected.format());
    if (format.isEmpty()) {
      return new Parsed.Problem(origin, "there is no format '" + rejected.format() + "'");
    }
    if (rejected.bytes().isPresent() && rejected.text().indexOf(UNKNOWN) >= 0) {
      return new Parsed.Problem(origin, "not valid UTF-8, and not mended yet: see U+FFFD in it");
    }
    Input input =
        new Input(
            new ByteArrayInputStream(rejected.text().getBytes(UTF_8)),
            origin.file(),
            origin.entry(),
            rejected.file(),
            Optional.of(UTF_8.name()),
            new UnpackedSize(rejected.text()::length),
            options);
    Articles articles = format.get().open(input);
    try {
      Parsed first =
          articles.next().orElseGet(() -> new Parsed.Problem(origin, "nothing is left of it"));
      return articles.next().isEmpty()
          ? first
          : new Parsed.Problem(origin, "more than one article: give each a line of its own");
    } catch (IOException e) {
      return new Parsed.Problem(origin, ReadFailure.why(e));
    }
  }

  private Optional<String> text(String key) {
    return object.members().stream()
        .filter(member -> member.key().equals(key))
        .map(Member::value)
        .filter(Text.class::isInstance)
        .map(value -> ((Text) value).text())
        .findFirst();
  }
}
