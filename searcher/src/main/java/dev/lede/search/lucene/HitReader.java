package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.article.Lede;
import dev.lede.schema.NewsFields;
import dev.lede.search.Copies;
import dev.lede.search.Hit;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Makes hits of the documents that a search found. */
final class HitReader {
  /** The words asked of ledes are counted from here; no query has so many others. */
  private static final int FIRST_OF_LEDE = 1 << 20;

  private final SearchRequest request;
  private final WordWeights weights;
  private final MatchReader matches;
  private final Optional<MatchReader> ledeMatches;
  private final StoredFields stored;

  /**
   * Prepares to read.
   *
   * @param words what all documents match, without what says nothing of the words in them
   * @param inLede what of it counts in ledes only, asked of the whole body
   */
  HitReader(IndexSearcher searcher, Query words, List<Query> inLede, SearchRequest request)
      throws IOException {
    this.request = request;
    List<MatchSource> sources = new ArrayList<>(MatchSources.of(words));
    this.matches = new MatchReader(searcher, List.copyOf(sources));
    List<MatchSource> ledeSources = new ArrayList<>();
    for (Query part : inLede) {
      ledeSources.addAll(MatchSources.of(part, FIRST_OF_LEDE + ledeSources.size()));
    }
    this.ledeMatches =
        ledeSources.isEmpty()
            ? Optional.empty()
            : Optional.of(new MatchReader(searcher, ledeSources));
    sources.addAll(ledeSources);
    this.weights = WordWeights.of(searcher.getIndexReader(), sources);
    this.stored = searcher.storedFields();
  }

  /**
   * The hits of some documents.
   *
   * @param rank the rank of the first of them
   * @param folding tells of their copies
   */
  List<Hit> read(ScoreDoc[] documents, int rank, CopyFolding folding) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (ScoreDoc document : documents) {
      articles.add(NewsFields.read(stored.document(document.doc)).article());
    }
    Set<String> fields = fields(articles);
    int[] numbers = Stream.of(documents).mapToInt(document -> document.doc).toArray();
    List<DocumentMatches> found = matches.read(numbers, fields);
    if (ledeMatches.isPresent()) {
      List<DocumentMatches> inBody = ledeMatches.get().read(numbers, fields);
      for (int i = 0; i < documents.length; i++) {
        found.get(i).body().addWithin(Lede.place(articles.get(i)), inBody.get(i).body());
      }
    }
    List<Copies> copies =
        request.allCopies()
            ? Collections.nCopies(numbers.length, Copies.NONE)
            : folding.copies(numbers);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      Snippets snippets = new Snippets(articles.get(i), found.get(i), weights);
      hits.add(
          new Hit(
              rank + i,
              Search.score(documents[i]),
              articles.get(i),
              snippets.headline(),
              snippets.body(request.snippets(), request.snippetWidth()),
              copies.get(i)));
    }
    return hits;
  }

  /** The fields in which matches are shown: the body stands in for a headline too. */
  private Set<String> fields(List<Article> articles) {
    Set<String> fields = new HashSet<>(Set.of(NewsFields.HEADLINE.name()));
    if (request.snippets() > 0 || articles.stream().anyMatch(one -> one.headline().isEmpty())) {
      fields.add(NewsFields.BODY.name());
    }
    return fields;
  }
}
