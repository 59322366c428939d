package dev.lede.search.lucene;

import dev.lede.analysis.WordExpression;
import dev.lede.article.Field;
import dev.lede.query.DateRange;
import dev.lede.query.DateWords;
import dev.lede.query.MalformedQueryException;
import dev.lede.query.NewsQuery;
import dev.lede.schema.NewsFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Lucene's own parser finds the parts of a text, and this makes of each what it is with us. */
public final class LuceneParser extends QueryParser {
  /** Stands for no field: a part is looked for in headline and body. */
  private static final String ANYWHERE = "";

  /** What the parser takes when a fuzzy word has no number. */
  private static final int MOST_EDITS = 2;

  private static final int LONGEST_DATE = 64;

  private static final Pattern LEXICAL = Pattern.compile("line (\\d+), column (\\d+)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

  private final String text;
  private final DateWords dates;

  private LuceneParser(String text, DateWords dates) {
    super(ANYWHERE, new KeywordAnalyzer());
    this.text = text;
    this.dates = dates;
    setAllowLeadingWildcard(true);
    setSplitOnWhitespace(true);
  }

  /**
   * The query that a text means.
   *
   * @throws MalformedQueryException if Lucene's parser refuses it, or we do
   */
  public static NewsQuery parse(String text, DateWords dates) {
    LuceneSigns.check(text);
    LuceneParser parser = new LuceneParser(text, dates);
    try {
      return LuceneTree.of(parser.parse(text));
    } catch (MalformedQueryException e) {
      throw e;
    } catch (ParseException e) {
      throw parser.malformed(e);
    } catch (IllegalArgumentException e) {
      throw parser.malformed(parser.token, String.valueOf(e.getMessage()));
    }
  }

  private MalformedQueryException malformed(ParseException e) {
    if (e.getCause() instanceof ParseException inner && inner.currentToken != null) {
      Token next = inner.currentToken.next;
      return next.image.isEmpty()
          ? new MalformedQueryException(text, text.length(), "it ends too early")
          : malformed(next, "unexpected '" + next.image + "'");
    }
    if (e.getCause() instanceof IndexSearcher.TooManyClauses) {
      return malformed(
          token, "there are more parts than the " + IndexSearcher.getMaxClauseCount() + " allowed");
    }
    String message = String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage());
    Matcher place = LEXICAL.matcher(message);
    if (place.find()) {
      int at = Math.min(text.length(), Integer.parseInt(place.group(2)));
      return new MalformedQueryException(
          text, at, message.contains("<EOF>") ? "it ends too early" : "unexpected character");
    }
    return malformed(token, message);
  }

  private MalformedQueryException malformed(Token at, String reason) {
    return new MalformedQueryException(text, Math.min(at.beginColumn, text.length()), reason);
  }

  /** Refuses a value, which stands before the end of what was read last. */
  private MalformedQueryException refused(String value, String reason) {
    int at = text.lastIndexOf(value, token.endColumn - value.length());
    return at < 0 ? malformed(token, reason) : new MalformedQueryException(text, at, reason);
  }

  @Override
  protected Query getFieldQuery(String name, String words, boolean quoted) {
    return part(name, quoted ? new NewsQuery.Phrase(words) : new NewsQuery.Word(words));
  }

  @Override
  protected Query getFieldQuery(String name, String words, int slop) {
    return part(name, new NewsQuery.Phrase(words, slop));
  }

  @Override
  protected Query getPrefixQuery(String name, String beginning) {
    return part(name, new NewsQuery.Wildcard(beginning + "*"));
  }

  @Override
  protected Query getWildcardQuery(String name, String shape) {
    if (!shape.equals("*")) {
      return part(name, new NewsQuery.Wildcard(ESCAPE.matcher(shape).replaceAll("$1")));
    }
    return name.equals(ANYWHERE) || name.equals("*")
        ? new LuceneTree.Part(new NewsQuery.Everything())
        : part(name, new NewsQuery.Everything());
  }

  @Override
  protected Query getFuzzyQuery(String name, String word, float edits) {
    return part(name, new NewsQuery.Fuzzy(word, Math.clamp((int) edits, 1, MOST_EDITS)));
  }

  @Override
  protected Query getRegexpQuery(String name, String expression) {
    requireWords(name);
    try {
      new WordExpression(expression).automaton();
    } catch (IllegalArgumentException e) {
      throw refused("/" + expression + "/", String.valueOf(e.getMessage()));
    }
    return part(name, new NewsQuery.Expression(expression));
  }

  @Override
  protected Query getRangeQuery(
      String name,
      @Nullable String first,
      @Nullable String last,
      boolean withFirst,
      boolean withLast) {
    String start = first == null ? "" : first;
    String end = last == null ? "" : last;
    if (!name.equals(ANYWHERE) && field(name) == Field.PUBLISHED) {
      return during(range(start, end, withFirst, withLast));
    }
    requireWords(name);
    return part(name, new NewsQuery.Between(start, end, withFirst, withLast));
  }

  private DateRange range(String first, String last, boolean withFirst, boolean withLast) {
    DateRange always = DateRange.always(dates.zone());
    DateRange start = first.isEmpty() ? always : date(first);
    DateRange end = last.isEmpty() ? always : date(last);
    return new DateRange(
        withFirst ? start.from() : start.until(),
        withLast ? end.until() : end.from(),
        dates.zone());
  }

  private DateRange date(String value) {
    if (value.length() > LONGEST_DATE) {
      throw refused(value, "this is no date");
    }
    try {
      return dates.parse(value);
    } catch (IllegalArgumentException e) {
      throw refused(value, String.valueOf(e.getMessage()));
    }
  }

  private Query part(String name, NewsQuery words) {
    if (name.equals(ANYWHERE)) {
      return new LuceneTree.Part(words);
    }
    Field field = field(name);
    return field == Field.PUBLISHED
        ? during(published(words))
        : new LuceneTree.Part(new NewsQuery.In(field, words));
  }

  private DateRange published(NewsQuery value) {
    if (value instanceof NewsQuery.Everything) {
      return DateRange.always(dates.zone());
    }
    if (value instanceof NewsQuery.Word word) {
      return date(word.text());
    }
    return date(value instanceof NewsQuery.Phrase phrase ? phrase.text() : value.toString());
  }

  private static Query during(DateRange range) {
    return new LuceneTree.Part(new NewsQuery.During(range));
  }

  private void requireWords(String name) {
    if (!name.equals(ANYWHERE) && NewsFields.text(field(name)).isEmpty()) {
      throw refused(name, "'" + name + "' is not a field of words");
    }
  }

  private Field field(String name) {
    return Field.named(name)
        .filter(field -> field.compareTo(Field.PUBLISHED) <= 0)
        .orElseThrow(() -> refused(name, "there is no field '" + name + "'"));
  }
}
