package dev.lede.ingest;

import dev.lede.article.Origin;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A web page as it was saved. */
final class HtmlPages implements ArticleFormat {
  /** Longer pages are no articles, in bytes. */
  static final int LONGEST = 16 << 20;

  /** Why a page is passed over. */
  static final String NO_STORY = "a page without a story";

  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "shtml");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?is)(<\\?xml[^>]{0,300}>\\s*|<!--.{0,5000}?-->\\s*)*<(!doctype\\s+html|html|head|body|title|meta)[\\s>].*");

  @Override
  public String name() {
    return "web page";
  }

  @Override
  public boolean recognises(String fileName, Head head) {
    String text = head.text().stripLeading();
    String start = text.substring(0, Math.min(text.length(), 20_000));
    boolean named = EXTENSIONS.contains(FileName.extension(fileName));
    return head.isText()
        && ((named && start.startsWith("<")) || BEGINNING.matcher(start).matches());
  }

  @Override
  public Articles open(Input input) {
    return new Articles() {
      private boolean read;

      @Override
      public Optional<Parsed> next() throws IOException {
        Optional<Parsed> page = read ? Optional.empty() : Optional.of(parse(input));
        read = true;
        return page;
      }
    };
  }

  /** What came of a page, with the page itself where it was rejected. */
  static Parsed rejected(Parsed parsed, byte[] page) {
    return Rejected.keepBytes(parsed, page, 0, page.length);
  }

  private static Parsed parse(Input input) throws IOException {
    Origin origin = input.at(0);
    byte[] bytes = input.bytes().readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      return new Parsed.Problem(origin, "a page longer than " + (LONGEST >> 20) + " MiB");
    }
    return WebPage.draft(bytes, input.charset(), "")
        .map(draft -> rejected(draft.finish(origin, input.identity()), bytes))
        .orElseGet(() -> new Parsed.Skipped(origin, NO_STORY));
  }
}
