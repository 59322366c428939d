package dev.lede.schema;

import dev.lede.analysis.QueryTerms;
import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/**
 * A field of words, with one value or several.
 *
 * @param role how its text is analysed
 * @param offsets whether the postings hold offsets, which snippets are made from
 * @param kept whether the text is stored
 * @param counted whether whole values can be counted, as the sources in the statistics are
 * @param values the texts of an article
 * @param restore gives stored texts back to an article
 */
public record TextField(
    Field field,
    Role role,
    boolean offsets,
    boolean kept,
    boolean counted,
    Function<IndexedArticle, List<String>> values,
    BiConsumer<Article.Builder, List<String>> restore)
    implements NewsField {

  /**
   * Counted values are names; what is longer is cut, for Lucene takes no more than 32,766 bytes.
   */
  private static final int LONGEST_COUNTED = 1_000;

  @Override
  public void write(IndexedArticle article, Document document) {
    FieldType type = type();
    for (String value : values.apply(article)) {
      if (!value.isEmpty()) {
        document.add(new RunningText(this, value, type, article.writtenIn()));
        if (counted) {
          document.add(new SortedSetDocValuesField(name(), new BytesRef(counted(value))));
        }
      }
    }
  }

  private static String counted(String value) {
    if (value.length() <= LONGEST_COUNTED) {
      return value;
    }
    boolean pair = Character.isHighSurrogate(value.charAt(LONGEST_COUNTED - 1));
    return value.substring(0, pair ? LONGEST_COUNTED - 1 : LONGEST_COUNTED);
  }

  @Override
  public void read(Document stored, Article.Builder article) {
    String[] texts = stored.getValues(name());
    if (texts.length > 0) {
      restore.accept(article, Arrays.asList(texts));
    }
  }

  /**
   * The queries that this field answers in an index.
   *
   * @param frugal whether a word or phrase is to become one query of Lucene's and no more
   * @param limits what words near each other may cost
   */
  public FieldQueries queries(
      QueryTerms terms, Analyzer analysis, IndexReader reader, boolean frugal, NearLimits limits) {
    return role == Role.ADDRESS
        ? new AddressQueries(name(), analysis, new Expansion(name(), reader, limits), limits)
        : new WordQueries(this, terms, reader, frugal, limits);
  }

  @Override
  public String description() {
    return String.join(" ", name(), role.name(), "" + offsets, "" + kept, "" + counted);
  }

  private FieldType type() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setStored(kept);
    type.setIndexOptions(
        offsets
            ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS
            : IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
