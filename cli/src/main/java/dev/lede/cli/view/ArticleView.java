package dev.lede.cli.view;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import dev.lede.cli.terminal.Printable;
import dev.lede.cli.terminal.ShownDate;
import dev.lede.cli.terminal.Style;
import dev.lede.search.Copies;
import java.io.PrintWriter;
import java.time.ZoneId;

/** One whole article for the terminal. */
public final class ArticleView {
  private final PrintWriter out;
  private final Style style;
  private final ZoneId zone;

  public ArticleView(PrintWriter out, Style style, ZoneId zone) {
    this.out = out;
    this.style = style;
    this.zone = zone;
  }

  /** Prints an article and what its copies are. */
  public void print(IndexedArticle indexed, Copies copies) {
    Article article = indexed.article();
    out.println(style.heading(Printable.line(article.heading()), article.url()));
    row(Field.AUTHOR, String.join(", ", article.authors()));
    row(Field.SOURCE, article.source());
    row(Field.SECTION, article.section());
    row(Field.TAG, String.join(", ", article.tags()));
    row(Field.PLACE, article.place());
    row(Field.PUBLISHED, article.published().map(date -> ShownDate.of(date, zone)).orElse(""));
    row(Field.LANGUAGE, article.language());
    row(Field.URL, article.url());
    row(Field.ID, article.id());
    row(Field.ORIGIN, article.origin().toString());
    row(Field.FIRST_INDEXED, ShownDate.day(indexed.firstIndexed(), zone));
    if (indexed.history().revision() > 1) {
      row(Field.REVISION, Integer.toString(indexed.history().revision()));
    }
    indexed.history().earlierHeadlines().forEach(headline -> row("earlier headline", headline));
    copies.named().forEach(copy -> row("copy", (copy.source() + " " + copy.id()).strip()));
    if (copies.count() > copies.named().size()) {
      row("copies", Integer.toString(copies.count()));
    }
    article.extra().forEach(this::row);
    if (!article.body().isEmpty()) {
      out.println();
      for (String paragraph : article.body().split("\n\n", -1)) {
        Wrapped.print(out, Printable.line(paragraph), "");
        out.println();
      }
    }
  }

  private void row(Field field, String value) {
    row(field.label(), value);
  }

  private void row(String name, String value) {
    if (!value.isEmpty()) {
      out.println(style.faint(Printable.line(name) + ": ") + Printable.line(value));
    }
  }
}
