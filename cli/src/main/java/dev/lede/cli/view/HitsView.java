package dev.lede.cli.view;

import dev.lede.article.Article;
import dev.lede.cli.terminal.Printable;
import dev.lede.cli.terminal.ShownDate;
import dev.lede.cli.terminal.Style;
import dev.lede.search.Hit;
import dev.lede.search.SearchResult;
import dev.lede.search.SearchResult.Total;
import dev.lede.search.Snippet;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A search result for the terminal: each hit as headline, where and when, snippets and id. */
public final class HitsView {
  private static final String INDENT = "    ";
  private static final String ELLIPSIS = "…";

  private final PrintWriter out;
  private final Style style;
  private final ZoneId zone;

  public HitsView(PrintWriter out, Style style, ZoneId zone) {
    this.out = out;
    this.style = style;
    this.zone = zone;
  }

  /** Prints a result that has hits. */
  public void print(SearchResult result) {
    out.println(style.faint(counted(result)));
    for (Hit hit : result.hits()) {
      out.println();
      print(hit);
    }
  }

  /** A number of matches in words: {@code 1,000+ articles}. */
  static String total(Total total) {
    return String.format(
        Locale.ROOT,
        "%,d%s %s",
        total.count(),
        total.exact() ? "" : "+",
        total.count() == 1 && total.exact() ? "article" : "articles");
  }

  private static String counted(SearchResult result) {
    List<Hit> hits = result.hits();
    if (hits.isEmpty()) {
      return total(result.total());
    }
    int first = hits.get(0).rank();
    int last = hits.get(hits.size() - 1).rank();
    boolean whole = first == 1 && result.total().exact() && result.total().count() == last;
    return whole ? total(result.total()) : first + "–" + last + " of " + total(result.total());
  }

  private void print(Hit hit) {
    String number = String.format(Locale.ROOT, "%3d ", hit.rank());
    out.println(number + style.heading(headline(hit), hit.article().url()));
    String whereAndWhen = whereAndWhen(hit.article());
    if (!whereAndWhen.isEmpty()) {
      out.println(INDENT + style.faint(whereAndWhen));
    }
    String passages = passages(hit.snippets());
    if (!passages.isEmpty()) {
      Wrapped.print(out, passages, INDENT);
    }
    if (hit.copies().count() > 0) {
      out.println(INDENT + style.faint(CopiesInWords.of(hit.copies())));
    }
    out.println(INDENT + style.faint(Printable.line(hit.article().id())));
  }

  private static String ellipsis(boolean cut) {
    return cut ? ELLIPSIS : "";
  }

  /** The first words of a body that stand for a headline are no less whole for what follows. */
  private String headline(Hit hit) {
    Snippet headline = hit.headline();
    boolean cut = !hit.article().headline().isEmpty();
    return ellipsis(cut && headline.cutBefore())
        + marked(headline)
        + ellipsis(cut && headline.cutAfter());
  }

  private String whereAndWhen(Article article) {
    return Stream.of(
            article.source(),
            String.join(", ", article.authors()),
            article.published().map(date -> ShownDate.of(date, zone)).orElse("undated"))
        .filter(part -> !part.isEmpty())
        .map(Printable::line)
        .collect(Collectors.joining(" · "));
  }

  /** The passages joined by an ellipsis, with one more where the first or the last was cut. */
  private String passages(List<Snippet> snippets) {
    if (snippets.isEmpty()) {
      return "";
    }
    String joined = snippets.stream().map(this::marked).collect(Collectors.joining(" … "));
    boolean cutBefore = snippets.get(0).cutBefore();
    boolean cutAfter = snippets.get(snippets.size() - 1).cutAfter();
    return ellipsis(cutBefore) + joined + ellipsis(cutAfter);
  }

  /** The marks go in after cleaning, which keeps every character in its place. */
  private String marked(Snippet snippet) {
    return new Snippet(
            Printable.line(snippet.text()), snippet.start(), snippet.matches(), false, false)
        .marked(style.markOpen(), style.markClose());
  }
}
