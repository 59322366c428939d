package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.Fingerprint;
import dev.lede.article.IndexedArticle;
import dev.lede.query.DateRange;
import dev.lede.schema.Analysis;
import dev.lede.schema.AnalysisProfile;
import dev.lede.schema.NewsFields;
import dev.lede.search.TestIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/** An article as the tokens of its fields. */
final class TokenizedArticle {
  private final Article article;
  private final Map<Field, Tokens> fields = new EnumMap<>(Field.class);

  TokenizedArticle(Article article) {
    this.article = article;
    try (Analysis analysis = new Analysis(AnalysisProfile.current())) {
      IndexedArticle indexed =
          new IndexedArticle(
              article,
              TestIndex.FIRST_INDEXED,
              1,
              Fingerprint.of(article),
              TestIndex.language(article));
      for (IndexableField written : NewsFields.write(indexed)) {
        if (written.fieldType().indexOptions() != IndexOptions.NONE) {
          Field.named(written.name()).ifPresent(field -> add(field, written, analysis));
        }
      }
    }
  }

  String id() {
    return article.id();
  }

  /** The tokens of a field; none where the article has no such value. */
  Tokens tokens(Field field) {
    return fields.getOrDefault(field, new Tokens(field, new TreeMap<>()));
  }

  boolean isOf(DateRange range) {
    return article
        .published()
        .map(published -> published.instant().toEpochMilli())
        .filter(time -> time >= range.fromMilli() && time <= range.lastMilli())
        .isPresent();
  }

  private void add(Field field, IndexableField written, Analysis analysis) {
    SortedMap<Integer, Set<String>> places =
        fields.containsKey(field) ? new TreeMap<>(tokens(field).places()) : new TreeMap<>();
    int position = places.isEmpty() ? -1 : places.lastKey() + 100;
    try (TokenStream tokens = written.tokenStream(analysis, null)) {
      tokens.reset();
      while (tokens.incrementToken()) {
        position += tokens.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
        places
            .computeIfAbsent(position, at -> new LinkedHashSet<>())
            .add(tokens.getAttribute(CharTermAttribute.class).toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fields.put(field, new Tokens(field, places));
  }
}
