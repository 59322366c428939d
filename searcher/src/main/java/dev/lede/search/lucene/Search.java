package dev.lede.search.lucene;

import dev.lede.query.DateRange;
import dev.lede.ranking.Ranking;
import dev.lede.schema.NewsFields;
import dev.lede.search.Hit;
import dev.lede.search.RankedIds;
import dev.lede.search.Recency;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.SearchResult.Total;
import dev.lede.search.SortOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** One run of one request. */
final class Search {
  /** Counting further than this makes Lucene visit what it could have passed over. */
  private static final int COUNTED = 1_000;

  /** So many articles are looked at together, so that the matches of all never fill the memory. */
  private static final int READ_TOGETHER = 100;

  private final IndexSearcher searcher;
  private final Translation translation;
  private final SearchRequest request;
  private final Query words;
  private final Query placed;
  private final Rescoring rescoring;
  private final List<String> notes;
  private final CopyFolding folding;

  /**
   * Prepares a run.
   *
   * @param translation makes of a query what it means to Lucene
   * @param beside what else is to be said of the result, in sentences
   */
  Search(
      IndexSearcher searcher, Translation translation, SearchRequest request, List<String> beside) {
    this.translation = translation;
    this.searcher = searcher;
    this.request = request;
    this.words = translation.whole(request.query());
    this.placed = translation.placed().whole(request.query());
    this.rescoring =
        new Rescoring(searcher, translation.ranked(request.query()), request.relevance().recency());
    this.folding = new CopyFolding(searcher);
    this.notes = Stream.concat(translation.notes().stream(), beside.stream()).toList();
  }

  SearchResult run() throws IOException {
    TopDocs found = find();
    boolean exact = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    // Where Lucene stopped counting says nothing: there are more than were to be counted.
    Total articles = new Total(exact ? found.totalHits.value() : COUNTED, exact);
    if (request.allCopies()) {
      return new SearchResult(request.query(), articles, articles, hits(found.scoreDocs), notes);
    }
    ScoreDoc[] rows = folding.fold(found.scoreDocs);
    int wanted = request.offset() + request.limit();
    for (int depth = 2 * found.scoreDocs.length;
        rows.length < wanted && found.scoreDocs.length < articles.count();
        depth *= 2) {
      found = find(Math.min(depth, SearchRequest.MOST_HITS));
      rows = folding.fold(found.scoreDocs);
      if (depth >= SearchRequest.MOST_HITS) {
        break;
      }
    }
    long hidden =
        exact && articles.count() > found.scoreDocs.length
            ? folding.hidden(query())
            : found.scoreDocs.length - rows.length;
    Total total = new Total(articles.count() - hidden, exact);
    return new SearchResult(request.query(), total, articles, hits(rows), notes);
  }

  RankedIds rank() throws IOException {
    ScoreDoc[] found = find().scoreDocs;
    StoredFields stored = searcher.storedFields();
    Set<String> id = Set.of(NewsFields.ID.name());
    List<RankedIds.RankedId> ids = new ArrayList<>();
    int last = Math.min(found.length, request.offset() + request.limit());
    for (int i = request.offset(); i < last; i++) {
      ids.add(
          new RankedIds.RankedId(
              stored.document(found[i].doc, id).get(NewsFields.ID.name()), score(found[i])));
    }
    return new RankedIds(request.query(), ids, notes);
  }

  /** Those found by date have none. */
  static float score(ScoreDoc found) {
    return Float.isNaN(found.score) ? 0 : found.score;
  }

  /** What the best hits tell of the query. */
  Feedback feedback() throws IOException {
    SearchRequest first =
        request
            .withSort(SortOrder.RELEVANCE)
            .withOffset(0)
            .withLimit(Ranking.FEEDBACK_HITS)
            .withSnippets(0, request.snippetWidth());
    List<Hit> hits = new Search(searcher, translation, first, List.of()).run().hits();
    return Feedback.of(request.query(), hits, translation);
  }

  private Query query() {
    return request.published().map(this::published).orElse(words);
  }

  private TopDocs find() throws IOException {
    return find(Math.max(1, request.offset() + request.limit()));
  }

  private TopDocs find(int depth) throws IOException {
    Query query = query();
    int counted = request.exactTotal() ? Integer.MAX_VALUE : COUNTED;
    return switch (request.sort()) {
      case RELEVANCE -> byRank(query, depth, counted);
      case NEWEST -> byDate(query, true, depth, counted);
      case OLDEST -> byDate(query, false, depth, counted);
    };
  }

  private TopDocs byRank(Query query, int depth, int counted) throws IOException {
    int candidates = Math.max(depth, Ranking.RESCORED);
    Optional<Recency> recency = request.relevance().recency();
    TopDocs found =
        recency.isPresent()
            ? searcher.search(query, new RecentFirst(candidates, recency.get()))
            : searcher.search(query, new TopScoreDocCollectorManager(candidates, null, counted));
    rescoring.rescore(found.scoreDocs, Ranking.RESCORED);
    return found;
  }

  private TopDocs byDate(Query query, boolean newestFirst, int depth, int counted)
      throws IOException {
    Sort sort = new Sort(NewsFields.PUBLISHED.sort(newestFirst));
    return searcher.search(query, new TopFieldCollectorManager(sort, depth, null, counted));
  }

  private Query published(DateRange range) {
    return new BooleanQuery.Builder()
        .add(words, Occur.MUST)
        .add(NewsFields.PUBLISHED.during(range), Occur.FILTER)
        .build();
  }

  private List<Hit> hits(ScoreDoc[] found) throws IOException {
    int last = Math.min(found.length, request.offset() + request.limit());
    List<Hit> hits = new ArrayList<>();
    if (request.offset() < last) {
      List<Query> inLede =
          LedeParts.inBody(request.query()).stream().map(translation.placed()::whole).toList();
      HitReader reader = new HitReader(searcher, placed, inLede, request);
      for (int first = request.offset(); first < last; first += READ_TOGETHER) {
        ScoreDoc[] some = Arrays.copyOfRange(found, first, Math.min(last, first + READ_TOGETHER));
        hits.addAll(reader.read(some, first + 1, folding));
      }
    }
    return hits;
  }
}
