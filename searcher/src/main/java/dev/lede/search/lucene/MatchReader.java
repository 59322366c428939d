package dev.lede.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Reads where a query matches in the articles of a result. */
final class MatchReader {
  /** So many places of words in every line of a book are read at most, some milliseconds' work. */
  static final int MOST_READ = 1_000_000;

  /** So many are told, shared among the parts of the query; of them passages are chosen. */
  static final int MOST_TOLD = 4_000;

  /** So much is left to each part of a query however many there are. */
  private static final int LEAST = 40;

  private final List<LeafReaderContext> leaves;
  private final List<Reading> readings = new ArrayList<>();

  @FunctionalInterface
  private interface Reading {
    void into(LeafMatches matches) throws IOException;
  }

  MatchReader(IndexSearcher searcher, List<MatchSource> sources) throws IOException {
    this.leaves = searcher.getIndexReader().leaves();
    for (MatchSource source : sources) {
      readings.add(reading(source, searcher));
    }
  }

  private static Reading reading(MatchSource source, IndexSearcher searcher) throws IOException {
    return switch (source) {
      case MatchSource.Terms any -> matches -> matches.add(any);
      case MatchSource.Pattern pattern -> matches -> matches.add(pattern);
      case MatchSource.Whole whole -> {
        Query query = searcher.rewrite(whole.query());
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        yield matches -> matches.add(whole, weight);
      }
    };
  }

  /** The matches of documents in some fields, in the order of the documents. */
  List<DocumentMatches> read(int[] documents, Set<String> fields) throws IOException {
    int[] ascending = documents.clone();
    Arrays.sort(ascending);
    LeafMatches.Bounds bounds =
        new LeafMatches.Bounds(
            MOST_READ, Math.max(LEAST, MOST_TOLD / Math.max(1, readings.size())));
    Map<Integer, DocumentMatches> found = new HashMap<>();
    int next;
    for (int i = 0; i < ascending.length; i = next) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(ascending[i], leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      next = i;
      List<LeafMatches.Asked> asked = new ArrayList<>();
      while (next < ascending.length && ascending[next] < end) {
        DocumentMatches matches = DocumentMatches.none();
        found.put(ascending[next], matches);
        asked.add(new LeafMatches.Asked(ascending[next] - leaf.docBase, matches));
        next++;
      }
      LeafMatches matches = new LeafMatches(leaf, asked, fields, bounds);
      for (Reading reading : readings) {
        reading.into(matches);
      }
      matches.addFrequent();
    }
    return Arrays.stream(documents).mapToObj(found::get).toList();
  }
}
