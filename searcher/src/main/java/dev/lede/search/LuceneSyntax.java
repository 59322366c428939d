package dev.lede.search;

import dev.lede.query.DateWords;
import dev.lede.query.MalformedQueryException;
import dev.lede.query.NewsQuery;
import dev.lede.search.lucene.LuceneParser;
import java.time.ZonedDateTime;

/**
 * The classic syntax of Lucene over the fields of news, for those who know it: {@code +title:ferry
 * body:/fer+y/ published:[2024 TO *]}. Each part means what it does in the everyday syntax. Needs
 * the jar lucene-queryparser.
 */
public final class LuceneSyntax {
  private final DateWords dates;

  private LuceneSyntax(DateWords dates) {
    this.dates = dates;
  }

  /** The syntax with its dates read as of a moment in the asker's zone. */
  public static LuceneSyntax asOf(ZonedDateTime now) {
    return new LuceneSyntax(new DateWords(now));
  }

  /**
   * Reads a text. An empty one means every article.
   *
   * @throws MalformedQueryException if it breaks the syntax
   */
  public NewsQuery parse(String text) {
    if (text.isBlank()) {
      return new NewsQuery.Everything();
    }
    try {
      return LuceneParser.parse(text, dates);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException("Lucene's syntax needs the jar lucene-queryparser", e);
    }
  }
}
