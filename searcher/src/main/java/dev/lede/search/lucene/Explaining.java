package dev.lede.search.lucene;

import dev.lede.analysis.Mark;
import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import dev.lede.ranking.Ranking;
import dev.lede.schema.NewsField;
import dev.lede.schema.NewsFields;
import dev.lede.schema.TextField;
import dev.lede.search.Explanation;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;

/** Explains the rank of one article for one query. */
final class Explaining {
  /** As much as is shown of a place: every spelling once, and no more than these. */
  private static final int MOST_SPELLINGS = 5;

  private final IndexSearcher searcher;
  private final Translation translation;
  private final int document;
  private final Article article;

  Explaining(IndexSearcher searcher, Translation translation, int document, Article article) {
    this.searcher = searcher;
    this.translation = translation;
    this.document = document;
    this.article = article;
  }

  Explanation of(NewsQuery query) throws IOException {
    Query whole = translation.whole(query);
    Rescoring rescoring = new Rescoring(searcher, translation.ranked(query), Optional.empty());
    OptionalInt rank = rank(whole, rescoring);
    // Scoring again never moves an article across the last that is scored again.
    boolean again = rank.isPresent() && rank.getAsInt() <= Ranking.RESCORED;
    Map<Asked, Integer> times = new LinkedHashMap<>();
    parts(query, false, false).forEach(part -> times.merge(part, 1, Integer::sum));
    List<Explanation.Part> parts = new ArrayList<>();
    for (Map.Entry<Asked, Integer> part : times.entrySet()) {
      List<RankedWord> words = translation.ranked(query, part.getKey().query);
      parts.add(part(part.getKey(), part.getValue(), words, again));
    }
    org.apache.lucene.search.Explanation first = searcher.explain(whole, document);
    SegmentRescoring.Added added =
        again ? rescoring.added(document) : SegmentRescoring.Added.NOTHING;
    org.apache.lucene.search.Explanation scores =
        first.isMatch() ? Rescoring.explain(first, added) : first;
    return new Explanation(
        query,
        scores.isMatch(),
        rank,
        searcher.count(whole),
        searcher.getIndexReader().numDocs(),
        scores.isMatch() ? scores.getValue().floatValue() : 0,
        parts,
        scores.isMatch() ? added.near() : 0,
        Mark.shown(scores.toString()));
  }

  private OptionalInt rank(Query whole, Rescoring rescoring) throws IOException {
    ScoreDoc[] hits = searcher.search(whole, SearchRequest.MOST_HITS).scoreDocs;
    rescoring.rescore(hits, Ranking.RESCORED);
    for (int i = 0; i < hits.length; i++) {
      if (hits[i].doc == document) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Explains a part.
   *
   * @param times how often it was asked for
   * @param words those of it that are ranked, heeded as often
   * @param again whether the article is scored again
   */
  private Explanation.Part part(Asked asked, int times, List<RankedWord> words, boolean again)
      throws IOException {
    Query part = translation.whole(asked.query);
    org.apache.lucene.search.Explanation score = searcher.explain(part, document);
    boolean idle = words.stream().anyMatch(RankedWord::stopWord);
    float first = idle || asked.filters ? 0 : times * score.getValue().floatValue();
    float added =
        again ? new Rescoring(searcher, words, Optional.empty()).added(document).sum() : 0;
    List<Explanation.Place> places = new ArrayList<>();
    Matches matches = matches(asked.query);
    Matches inLede = words.isEmpty() ? matches : matches(new NewsQuery.In(Field.LEDE, asked.query));
    for (NewsField row : NewsFields.ALL) {
      place(row, row.equals(NewsFields.LEDE) ? inLede : matches).stream().forEach(places::add);
    }
    return new Explanation.Part(
        asked.query,
        asked.excluded,
        score.isMatch(),
        score.isMatch() ? first + added : 0,
        searcher.count(part),
        places);
  }

  private Matches matches(NewsQuery part) throws IOException {
    Query placed = translation.placed().whole(part);
    return DocumentMatches.of(
        searcher,
        searcher.createWeight(searcher.rewrite(placed), ScoreMode.COMPLETE_NO_SCORES, 1),
        document);
  }

  /**
   * What matched in a field; none where nothing did. A word that several terms of the query stand
   * for, as it is and by its stem, is there once.
   */
  private List<Explanation.Place> place(NewsField row, Matches matches) throws IOException {
    MatchesIterator iterator = matches.getMatches(row.name());
    Set<String> written = new LinkedHashSet<>();
    Set<Integer> beginnings = new HashSet<>();
    while (iterator != null && iterator.next()) {
      beginnings.add(iterator.startPosition());
      if (written.size() < MOST_SPELLINGS && row instanceof TextField text && text.offsets()) {
        String value = row.field() == Field.HEADLINE ? article.headline() : article.body();
        if (iterator.startOffset() >= 0 && iterator.endOffset() <= value.length()) {
          written.add(value.substring(iterator.startOffset(), iterator.endOffset()));
        }
      }
    }
    return beginnings.isEmpty()
        ? List.of()
        : List.of(new Explanation.Place(row.field(), beginnings.size(), List.copyOf(written)));
  }

  /** A part of the query, whether it is one to be left out, and whether it only filters. */
  private record Asked(NewsQuery query, boolean excluded, boolean filters) {
    Asked with(NewsQuery other) {
      return new Asked(other, excluded, filters);
    }
  }

  /** The parts that can match or not on their own. */
  private static Stream<Asked> parts(NewsQuery query, boolean excluded, boolean filters) {
    if (query instanceof NewsQuery.Clauses clauses) {
      return Stream.of(
              clauses.required().stream()
                  .flatMap(part -> parts(part, excluded, filters || PureFilter.is(part))),
              clauses.optional().stream().flatMap(part -> parts(part, excluded, filters)),
              clauses.excluded().stream().flatMap(part -> parts(part, !excluded, filters)))
          .flatMap(parts -> parts);
    }
    if (query instanceof NewsQuery.In in) {
      return parts(in.query(), excluded, filters)
          .map(
              part ->
                  part.query instanceof NewsQuery.In
                      ? part
                      : part.with(new NewsQuery.In(in.field(), part.query)));
    }
    if (query instanceof NewsQuery.Weighted weighted) {
      return parts(weighted.query(), excluded, filters)
          .map(part -> part.with(new NewsQuery.Weighted(part.query, weighted.weight())));
    }
    return Stream.of(new Asked(query, excluded, filters));
  }
}
