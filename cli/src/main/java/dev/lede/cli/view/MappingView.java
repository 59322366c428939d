package dev.lede.cli.view;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.Published;
import dev.lede.cli.terminal.Printable;
import dev.lede.ingest.Parsed;
import java.io.PrintWriter;
import java.util.Locale;

/** What was made of one article, field by field, each value cut to one line. */
public final class MappingView {
  private static final int LONGEST = 70;

  private final PrintWriter out;

  public MappingView(PrintWriter out) {
    this.out = out;
  }

  public void print(Parsed.Ok ok) {
    Article article = ok.article();
    out.println(Printable.line(ok.origin().toString()));
    row(Field.ID.label(), article.id());
    row(Field.HEADLINE.label(), article.headline());
    row(Field.AUTHOR.label(), String.join(" | ", article.authors()));
    row(Field.SOURCE.label(), article.source());
    row(Field.SECTION.label(), article.section());
    row(Field.TAG.label(), String.join(" | ", article.tags()));
    row(Field.PLACE.label(), article.place());
    row(Field.PUBLISHED.label(), article.published().map(MappingView::date).orElse(""));
    row(Field.LANGUAGE.label(), article.language());
    row(Field.URL.label(), article.url());
    row(Field.BODY.label(), article.body());
    article.extra().forEach((key, value) -> row("kept " + key, value));
    ok.warnings().forEach(warning -> row("warning", warning));
    out.println();
  }

  private static String date(Published date) {
    return String.format(
        Locale.ROOT,
        "%s, to the %s, zone %s",
        date.local(),
        date.precision().name().toLowerCase(Locale.ROOT),
        date.zoneStated() ? "stated" : "assumed");
  }

  private void row(String name, String value) {
    if (!value.isEmpty()) {
      out.println("  " + Printable.line(name + ": " + shortened(value)));
    }
  }

  private static String shortened(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return String.format(
        Locale.ROOT, "%s… (%,d characters)", value.substring(0, end), value.length());
  }
}
