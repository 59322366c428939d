package dev.lede.schema;

import dev.lede.query.NewsQuery;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** The queries that a field of words answers. Each is empty where its text has no word. */
public sealed interface FieldQueries permits WordQueries, AddressQueries {

  /** A word in its forms; where what was typed as one is several words, all of them. */
  Optional<Query> word(String text);

  /**
   * A word and other ways to write the same, each a word or a phrase, which all count as one: how
   * rare one spelling is says nothing.
   */
  Optional<Query> spellings(String text, List<NewsQuery.Weighted> others);

  /**
   * What of {@link #spellings} is more than one word in a row: the parts of a compound, and other
   * ways to write it that are phrases.
   */
  List<Query> inRows(String text, List<NewsQuery.Weighted> others);

  /** Words that follow each other in their exact forms. */
  Optional<Query> phrase(String text);

  /** Every word of a shape, see {@link NewsQuery.Wildcard}. */
  Optional<Query> wildcard(String pattern);

  /** A word and those spelled like it, see {@link NewsQuery.Fuzzy}. */
  Optional<Query> fuzzy(String text, int edits);

  /** Words and phrases with at most so many others among them, see {@link NewsQuery.Near}. */
  Optional<Query> near(List<NewsQuery> parts, int distance);

  /** Every word of a regular expression of Lucene's, compared with exact forms. */
  Optional<Query> regularExpression(String expression);

  /** Every word that sorts between two, exact forms by code point; an empty end is open. */
  Optional<Query> between(String first, String last, boolean withFirst, boolean withLast);
}
