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
    Query query = searcher.rewrite(query());
    int wanted = Math.max(1, request.offset() + request.limit());
    TopDocs found = find(query, wanted);
    Total articles = articles(found);
    if (request.allCopies()) {
      return new SearchResult(request.query(), articles, articles, hits(found.scoreDocs), notes);
    }
    ScoreDoc[] rows = folding.fold(found.scoreDocs);
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    for (int depth = wanted; rows.length < wanted && !isAll(found, articles); ) {
      depth = (int) Math.min(4L * depth, most);
      found = find(query, depth);
      articles = depth == most ? new Total(found.scoreDocs.length, true) : articles(found);
      rows = folding.fold(found.scoreDocs);
    }
    Total total =
        isAll(found, articles)
            ? new Total(rows.length, true)
            : folding.count(query, Math.max(counted(), wanted));
    return new SearchResult(request.query(), total, articles, hits(rows), notes);
  }

  /** Where Lucene stopped counting says nothing: there are more than were to be counted. */
  private Total articles(TopDocs found) {
    return found.totalHits.relation() == TotalHits.Relation.EQUAL_TO
        ? new Total(found.totalHits.value(), true)
        : new Total(Math.max(COUNTED, found.scoreDocs.length), false);
  }

  private static boolean isAll(TopDocs found, Total articles) {
    return articles.exact() && found.scoreDocs.length == articles.count();
  }

  RankedIds rank() throws IOException {
    int last = request.offset() + request.limit();
    ScoreDoc[] found = find(query(), Math.max(1, last)).scoreDocs;
    StoredFields stored = searcher.storedFields();
    Set<String> id = Set.of(NewsFields.ID.name());
    List<RankedIds.RankedId> ids = new ArrayList<>();
    for (int i = request.offset(); i < Math.min(found.length, last); i++) {
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

  private int counted() {
    return request.exactTotal() ? Integer.MAX_VALUE : COUNTED;
  }

  private TopDocs find(Query query, int depth) throws IOException {
    return switch (request.sort()) {
      case RELEVANCE -> byRank(query, depth);
      case NEWEST -> byDate(query, true, depth);
      case OLDEST -> byDate(query, false, depth);
    };
  }

  private TopDocs byRank(Query query, int depth) throws IOException {
    int candidates = Math.max(depth, Ranking.RESCORED);
    Optional<Recency> recency = request.relevance().recency();
    TopDocs found =
        recency.isPresent()
            ? searcher.search(query, new RecentFirst(candidates, recency.get()))
            : searcher.search(query, new TopScoreDocCollectorManager(candidates, null, counted()));
    rescoring.rescore(found.scoreDocs, Ranking.RESCORED);
    return found;
  }

  private TopDocs byDate(Query query, boolean newestFirst, int depth) throws IOException {
    Sort sort = new Sort(NewsFields.PUBLISHED.sort(newestFirst));
    return searcher.search(query, new TopFieldCollectorManager(sort, depth, null, counted()));
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
