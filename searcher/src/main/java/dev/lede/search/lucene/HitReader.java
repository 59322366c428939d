package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.schema.NewsFields;
import dev.lede.search.Hit;
import dev.lede.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Makes hits of the documents that a search found. */
final class HitReader {
  private final SearchRequest request;
  private final WordWeights weights;
  private final MatchReader matches;
  private final StoredFields stored;

  /**
   * Prepares to read.
   *
   * @param words what all documents match, without what says nothing of the words in them
   */
  HitReader(IndexSearcher searcher, Query words, SearchRequest request) throws IOException {
    this.request = request;
    List<MatchSource> sources = MatchSources.of(words);
    this.weights = WordWeights.of(searcher.getIndexReader(), sources);
    this.matches = new MatchReader(searcher, sources);
    this.stored = searcher.storedFields();
  }

  /**
   * The hits of some documents.
   *
   * @param rank the rank of the first of them
   */
  List<Hit> read(ScoreDoc[] documents, int rank) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (ScoreDoc document : documents) {
      articles.add(NewsFields.read(stored.document(document.doc)).article());
    }
    Set<String> fields = fields(articles);
    int[] numbers = Stream.of(documents).mapToInt(document -> document.doc).toArray();
    List<DocumentMatches> found = matches.read(numbers, fields);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      Snippets snippets = new Snippets(articles.get(i), found.get(i), weights);
      hits.add(
          new Hit(
              rank + i,
              Search.score(documents[i]),
              articles.get(i),
              snippets.headline(),
              snippets.body(request.snippets(), request.snippetWidth())));
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
