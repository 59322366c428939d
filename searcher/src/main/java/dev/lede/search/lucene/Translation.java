package dev.lede.search.lucene;

import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import dev.lede.schema.NewsFields;
import dev.lede.schema.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Turns a query tree into Lucene's. */
final class Translation {
  private final Analyzer analysis;

  Translation(Analyzer analysis) {
    this.analysis = analysis;
  }

  /** The query of Lucene's that means the same; one that matches nothing if no word is left. */
  Query translate(NewsQuery query) {
    return part(query).orElse(MatchNoDocsQuery.INSTANCE);
  }

  /** Empty where the analysis leaves nothing of the text, as of a lone dash. */
  private Optional<Query> part(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Everything everything -> Optional.of(MatchAllDocsQuery.INSTANCE);
      case NewsQuery.Word word -> anywhere(word.text());
      case NewsQuery.Phrase phrase -> anywhere(phrase.text());
      case NewsQuery.In in -> within(in.field(), in.query());
      case NewsQuery.During during -> Optional.of(NewsFields.PUBLISHED.during(during.range()));
      case NewsQuery.Clauses clauses -> clauses(clauses);
      case NewsQuery.Wildcard wildcard -> anywhere(wildcard.pattern());
      case NewsQuery.Fuzzy fuzzy -> anywhere(fuzzy.text());
      case NewsQuery.Near near ->
          clauses(new NewsQuery.Clauses(near.parts(), List.of(), List.of()));
      case NewsQuery.Weighted weighted -> part(weighted.query());
    };
  }

  private Optional<Query> anywhere(String text) {
    List<Query> fields =
        Stream.of(
                weighted(NewsFields.HEADLINE, text, Ranking.HEADLINE_WEIGHT),
                weighted(NewsFields.LEDE, text, Ranking.LEDE_WEIGHT),
                weighted(NewsFields.BODY, text, Ranking.BODY_WEIGHT))
            .flatMap(Optional::stream)
            .toList();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    fields.forEach(field -> any.add(field, Occur.SHOULD));
    return Optional.of(any.build());
  }

  private Optional<Query> weighted(TextField field, String text, float weight) {
    return field.phrase(text, analysis).map(query -> new BoostQuery(query, weight));
  }

  private Optional<Query> within(Field field, NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> within(field, word.text());
      case NewsQuery.Phrase phrase -> within(field, phrase.text());
      case NewsQuery.Clauses clauses -> clauses(clauses.map(part -> new NewsQuery.In(field, part)));
      case NewsQuery.In in -> part(in);
      case NewsQuery.During during -> part(during);
      case NewsQuery.Everything everything -> part(everything);
      case NewsQuery.Wildcard wildcard -> within(field, wildcard.pattern());
      case NewsQuery.Fuzzy fuzzy -> within(field, fuzzy.text());
      case NewsQuery.Near near ->
          within(field, new NewsQuery.Clauses(near.parts(), List.of(), List.of()));
      case NewsQuery.Weighted weighted -> within(field, weighted.query());
    };
  }

  private Optional<Query> within(Field field, String text) {
    if (field == Field.ID) {
      return Optional.of(NewsFields.ID.query(text));
    }
    return NewsFields.text(field).flatMap(row -> row.phrase(text, analysis));
  }

  private Optional<Query> clauses(NewsQuery.Clauses clauses) {
    List<Query> required = parts(clauses.required());
    List<Query> optional = parts(clauses.optional());
    List<Query> excluded = parts(clauses.excluded());
    if (required.isEmpty() && optional.isEmpty()) {
      boolean nothingAsked = clauses.required().isEmpty() && clauses.optional().isEmpty();
      if (!nothingAsked || excluded.isEmpty()) {
        return Optional.empty();
      }
      required = List.of(MatchAllDocsQuery.INSTANCE);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    required.forEach(part -> all.add(part, Occur.MUST));
    optional.forEach(part -> all.add(part, Occur.SHOULD));
    excluded.forEach(part -> all.add(part, Occur.MUST_NOT));
    return Optional.of(all.build());
  }

  private List<Query> parts(List<NewsQuery> queries) {
    return queries.stream().map(this::part).flatMap(Optional::stream).toList();
  }
}
