package dev.lede.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats that can be read, the stricter ones first. */
final class Formats {
  static final List<ArticleFormat> ALL =
      List.of(
          new WebArchive(),
          new Feed(),
          new Nitf(),
          new NewsMl(),
          new ReutersSgml(),
          new TrecSgml(),
          new HtmlPages(),
          new JsonLines(),
          new JsonDocument(),
          new Table(),
          new MarkdownFile(),
          new PlainText());

  private static final Set<String> EXTENSIONS =
      Set.of(
          "",
          "json",
          "jsonl",
          "ndjson",
          "jl",
          "txt",
          "text",
          "html",
          "htm",
          "xml",
          "rss",
          "atom",
          "rdf",
          "csv",
          "tsv",
          "sgm",
          "sgml",
          "nitf",
          "md",
          "markdown",
          "warc",
          "arc");

  private Formats() {}

  /**
   * The format of a file.
   *
   * @param named whether the user named this very file: then any text will do
   */
  static Optional<ArticleFormat> of(String fileName, Head head, boolean named) {
    Optional<ArticleFormat> format =
        ALL.stream().filter(one -> one.recognises(fileName, head)).findFirst();
    if (format.isPresent() || !named) {
      return format;
    }
    Optional<ArticleFormat> whateverItsName =
        ALL.stream()
            .filter(one -> !(one instanceof PlainText) && one.recognises("", head))
            .findFirst();
    if (whateverItsName.isPresent()) {
      return whateverItsName;
    }
    if (MarkdownFile.isPossible(fileName, head)) {
      return Optional.of(new MarkdownFile());
    }
    return PlainText.isPossible(fileName, head) ? Optional.of(new PlainText()) : Optional.empty();
  }

  /** Whether a file of this name is expected to hold news, whatever is in it. */
  static boolean mayBeCalled(String fileName) {
    return EXTENSIONS.contains(FileName.extension(fileName));
  }

  /** The format of a name, in any case, its words apart or joined by hyphens. */
  static Optional<ArticleFormat> named(String name) {
    return ALL.stream().filter(format -> key(format.name()).equals(key(name))).findFirst();
  }

  /** The names of all formats, their words joined by hyphens. */
  static List<String> names() {
    return ALL.stream().map(format -> key(format.name())).toList();
  }

  /** The name of a format as it is typed. */
  static String key(ArticleFormat format) {
    return key(format.name());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^an? ", "").replace(' ', '-');
  }
}
