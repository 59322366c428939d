package dev.lede.search.lucene;

import dev.lede.article.Field;
import dev.lede.query.DateRange;
import dev.lede.query.DateWords;
import dev.lede.query.MalformedQueryException;
import dev.lede.query.NewsQuery;
import dev.lede.schema.NewsFields;
import dev.lede.schema.TextField;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's classic syntax over the fields of news: its parser finds the parts, and each part
 * becomes what it is in the everyday syntax.
 */
final class LuceneSyntax extends QueryParser {
  /** Stands for no field: a part is looked for in headline and body. */
  private static final String ANYWHERE = "";

  /** What the parser takes when a fuzzy word has no number. */
  private static final int MOST_EDITS = 2;

  private static final Pattern LEXICAL = Pattern.compile("line (\\d+), column (\\d+)");

  /** What our own complaints are about. */
  private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

  private final Translation translation;
  private final DateWords dates;

  private LuceneSyntax(Translation translation, DateWords dates) {
    super(ANYWHERE, new KeywordAnalyzer());
    this.translation = translation;
    this.dates = dates;
    setAllowLeadingWildcard(true);
  }

  /**
   * The query that a text means; empty where it has no word.
   *
   * @throws MalformedQueryException if Lucene's parser refuses the text
   */
  static Optional<Query> parse(NewsQuery.Lucene query, Translation translation) {
    String text = query.text();
    if (text.isBlank()) {
      return translation.part(new NewsQuery.Everything());
    }
    try {
      DateWords dates = new DateWords(Instant.now().atZone(query.zone()));
      return Optional.ofNullable(new LuceneSyntax(translation, dates).parse(text));
    } catch (ParseException e) {
      throw malformed(text, e);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException("Lucene's syntax needs the jar lucene-queryparser", e);
    } catch (StackOverflowError | IndexSearcher.TooManyNestedClauses e) {
      throw new MalformedQueryException(text, 0, "it is nested too deep");
    }
  }

  private static MalformedQueryException malformed(String text, ParseException e) {
    if (e.getCause() instanceof ParseException inner && inner.currentToken != null) {
      int at = Math.min(text.length(), inner.currentToken.next.beginColumn);
      String token = inner.currentToken.next.image;
      return new MalformedQueryException(
          text, at, token.isEmpty() ? "it ends too early" : "unexpected '" + token + "'");
    }
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage());
    Matcher place = LEXICAL.matcher(message);
    if (place.find()) {
      int at = Math.min(text.length(), Integer.parseInt(place.group(2)));
      return new MalformedQueryException(
          text, at, message.contains("<EOF>") ? "it ends too early" : "unexpected character");
    }
    Matcher quoted = QUOTED.matcher(message);
    int at = quoted.find() ? text.indexOf(quoted.group(1)) : 0;
    return new MalformedQueryException(text, Math.max(0, at), message);
  }

  @Override
  protected @Nullable Query getFieldQuery(String name, String text, boolean quoted)
      throws ParseException {
    return part(name, quoted ? new NewsQuery.Phrase(text) : new NewsQuery.Word(text));
  }

  @Override
  protected @Nullable Query getFieldQuery(String name, String text, int slop)
      throws ParseException {
    return part(name, new NewsQuery.Phrase(text, slop));
  }

  @Override
  protected @Nullable Query getPrefixQuery(String name, String text) throws ParseException {
    return part(name, new NewsQuery.Wildcard(text + "*"));
  }

  @Override
  protected @Nullable Query getWildcardQuery(String name, String text) throws ParseException {
    if (!text.equals("*")) {
      return part(name, new NewsQuery.Wildcard(text));
    }
    return name.equals(ANYWHERE) || name.equals("*")
        ? translation.whole(new NewsQuery.Everything())
        : new FieldExistsQuery(field(name).label());
  }

  @Override
  protected @Nullable Query getFuzzyQuery(String name, String text, float edits)
      throws ParseException {
    return part(name, new NewsQuery.Fuzzy(text, Math.clamp((int) edits, 1, MOST_EDITS)));
  }

  @Override
  protected @Nullable Query getRegexpQuery(String name, String expression) throws ParseException {
    try {
      return translation
          .inFields(text(name), field -> field.regularExpression(expression))
          .orElse(null);
    } catch (TooComplexToDeterminizeException e) {
      throw new ParseException("'" + expression + "' is too complex");
    } catch (IllegalArgumentException e) {
      throw new ParseException("'" + expression + "' is no regular expression: " + e.getMessage());
    }
  }

  @Override
  protected @Nullable Query getRangeQuery(
      String name, @Nullable String first, @Nullable String last, boolean from, boolean to)
      throws ParseException {
    String start = first == null ? "" : first;
    String end = last == null ? "" : last;
    if (!name.equals(ANYWHERE) && field(name) == Field.PUBLISHED) {
      return NewsFields.PUBLISHED.during(range(start, end, from, to));
    }
    return translation
        .inFields(text(name), field -> field.between(start, end, from, to))
        .orElse(null);
  }

  private DateRange range(String first, String last, boolean withFirst, boolean withLast)
      throws ParseException {
    DateRange all = new DateRange(Optional.empty(), Optional.empty(), dates.zone());
    DateRange start = first.isEmpty() ? all : date(first);
    DateRange end = last.isEmpty() ? all : date(last);
    return new DateRange(
        withFirst ? start.from() : start.until(), withLast ? end.until() : end.from(), all.zone());
  }

  private DateRange date(String text) throws ParseException {
    try {
      return dates.parse(text);
    } catch (IllegalArgumentException e) {
      throw new ParseException(e.getMessage());
    }
  }

  private @Nullable Query part(String name, NewsQuery words) throws ParseException {
    if (name.equals(ANYWHERE)) {
      return translation.part(words).orElse(null);
    }
    Field field = field(name);
    if (field == Field.PUBLISHED) {
      return NewsFields.PUBLISHED.during(date(words.toString().replace("\"", "")));
    }
    return translation.part(new NewsQuery.In(field, words)).orElse(null);
  }

  /** The field of words of a name; none for no name. */
  private static Optional<TextField> text(String name) throws ParseException {
    if (name.equals(ANYWHERE)) {
      return Optional.empty();
    }
    Optional<TextField> field = NewsFields.text(field(name));
    if (field.isEmpty()) {
      throw new ParseException("the field '" + name + "' is not one of words");
    }
    return field;
  }

  private static Field field(String name) throws ParseException {
    return Field.named(name)
        .filter(field -> field.compareTo(Field.PUBLISHED) <= 0)
        .orElseThrow(() -> new ParseException("there is no field '" + name + "'"));
  }
}
