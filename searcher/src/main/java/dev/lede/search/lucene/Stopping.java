package dev.lede.search.lucene;

import dev.lede.analysis.Language;
import dev.lede.analysis.Reading;
import dev.lede.analysis.StopWords;
import dev.lede.analysis.WrittenWord;
import dev.lede.query.NewsQuery;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Tells the stop words of a query: beside others they find nothing by themselves, and only add to
 * the rank of what the others find. Where there is no other word they are looked for like any.
 */
final class Stopping {
  /**
   * In an index of several languages a stop word of one may be a rare word of another, as
   * <i>die</i> is; this share of the articles tells.
   */
  private static final double FREQUENT = 0.05;

  private final StopWords words;
  private final Capitals capitals;
  private final boolean severalLanguages;
  private final IndexReader reader;

  /**
   * Tells those of some languages.
   *
   * @param languages those that the query is looked for in
   */
  Stopping(List<Language> languages, Capitals capitals, IndexReader reader) {
    this.words = new StopWords(languages);
    this.capitals = capitals;
    this.severalLanguages = languages.size() > 1;
    this.reader = reader;
  }

  /** The optional parts of clauses without the stop words that others make idle. */
  List<NewsQuery> withoutIdle(NewsQuery.Clauses clauses) {
    boolean others =
        Stream.concat(clauses.required().stream(), clauses.optional().stream())
            .anyMatch(part -> !PureFilter.is(part) && !isStopWord(part));
    return others
        ? clauses.optional().stream().filter(part -> !isStopWord(part)).toList()
        : clauses.optional();
  }

  /** Whether a part of a query is a lone stop word, typed without a weight of its own. */
  boolean isStopWord(NewsQuery part) {
    if (!(part instanceof NewsQuery.Word word)) {
      return false;
    }
    Optional<WrittenWord> written = Reading.oneWord(capitals.told(word.text()));
    return written.isPresent()
        && words.contains(written.get())
        && (!severalLanguages || isFrequent(written.get()));
  }

  private boolean isFrequent(WrittenWord word) {
    try {
      int having = reader.docFreq(new Term(NewsFields.STORY.name(), word.whole().exact()));
      return having >= FREQUENT * reader.numDocs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
