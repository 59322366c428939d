package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.Shingles;
import dev.lede.schema.ClusterField;
import dev.lede.schema.CopyBands;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Finds the clusters that some articles of one state of an index belong to. */
final class CopySettling {
  private static final Set<String> TEXTS =
      Set.of(NewsFields.ID.name(), NewsFields.HEADLINE.name(), NewsFields.BODY.name());

  /** Thousands of the same are joined by way of the first of them. */
  private static final int MOST_OF_A_BAND = 1_000;

  /** So many are compared with one article, those that share most with it first. */
  private static final int MOST_COMPARED = 100;

  private final DirectoryReader reader;
  private final Clusters clusters = new Clusters();
  private final Map<Integer, Copy> read = new HashMap<>();

  /** Articles that are settled, each with the cluster that it stands in as yet. */
  private final Map<Integer, Long> before = new HashMap<>();

  private final Set<Long> joined = new HashSet<>();

  private record Copy(String id, Shingles shingles) {}

  private record Sought(BytesRef band, int document) {}

  CopySettling(DirectoryReader reader) {
    this.reader = reader;
  }

  /**
   * Settles articles.
   *
   * @param ids of those that are new
   * @param broken clusters that lost a member, whose others are settled anew
   * @return the new cluster of each article that has another one than before
   */
  Map<String, Long> settle(Collection<String> ids, Set<Long> broken) throws IOException {
    Map<Integer, List<BytesRef>> sought = new HashMap<>();
    IdLookup lookup = new IdLookup(reader);
    for (String id : ids) {
      lookup.document(id).ifPresent(document -> sought.put(document, List.of()));
    }
    for (int member : members(broken)) {
      sought.put(member, List.of());
    }
    List<Sought> bands = new ArrayList<>();
    for (int document : sought.keySet()) {
      before.put(document, clusterOf(document));
      for (BytesRef band : CopyBands.of(copy(document).shingles)) {
        bands.add(new Sought(band, document));
      }
      // Most have no copies: what was read of them is not kept.
      read.remove(document);
    }
    compare(candidates(bands), broken);
    return changes(broken);
  }

  /** For each article those that share a band with it, with the number of bands. */
  private Map<Integer, Map<Integer, Integer>> candidates(List<Sought> bands) throws IOException {
    Map<Integer, Map<Integer, Integer>> candidates = new HashMap<>();
    bands.sort(Comparator.comparing(Sought::band));
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum terms = Terms.getTerms(leaf.reader(), NewsFields.COPY_BANDS.name()).iterator();
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum documents = null;
      for (Sought sought : bands) {
        if (terms.seekExact(sought.band)) {
          documents = terms.postings(documents, PostingsEnum.NONE);
          int at = documents.nextDoc();
          for (int i = 0; at != DocIdSetIterator.NO_MORE_DOCS && i < MOST_OF_A_BAND; i++) {
            int document = leaf.docBase + at;
            if (document != sought.document && (live == null || live.get(at))) {
              candidates
                  .computeIfAbsent(sought.document, one -> new HashMap<>())
                  .merge(document, 1, Integer::sum);
            }
            at = documents.nextDoc();
          }
        }
      }
    }
    return candidates;
  }

  private void compare(Map<Integer, Map<Integer, Integer>> candidates, Set<Long> broken)
      throws IOException {
    for (Map.Entry<Integer, Map<Integer, Integer>> entry : candidates.entrySet()) {
      int document = entry.getKey();
      List<Integer> nearest =
          entry.getValue().entrySet().stream()
              .sorted(
                  Map.Entry.<Integer, Integer>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(MOST_COMPARED)
              .map(Map.Entry::getKey)
              .toList();
      for (int other : nearest) {
        long mine = name(document, broken);
        long theirs = name(other, broken);
        if (clusters.of(mine) != clusters.of(theirs)
            && copy(document).shingles.isCopyOf(copy(other).shingles)) {
          clusters.join(mine, theirs);
          joined.add(mine);
          joined.add(theirs);
        }
      }
    }
  }

  /** The name of the whole cluster of an article; its own where it is settled now or has none. */
  private long name(int document, Set<Long> broken) throws IOException {
    Long known = before.get(document);
    long cluster = known == null ? clusterOf(document) : known;
    before.putIfAbsent(document, cluster);
    return cluster == ClusterField.NONE || broken.contains(cluster)
        ? ClusterField.nameOf(copy(document).id)
        : cluster;
  }

  private Map<String, Long> changes(Set<Long> broken) throws IOException {
    Map<String, Long> changes = new HashMap<>();
    Set<Long> renamed = new HashSet<>();
    for (Map.Entry<Integer, Long> entry : before.entrySet()) {
      int document = entry.getKey();
      long was = entry.getValue();
      long name = name(document, broken);
      boolean alone = name != was && !joined.contains(name);
      long is = alone ? ClusterField.NONE : clusters.of(name);
      if (is != was) {
        changes.put(copy(document).id, is);
        if (name == was) {
          renamed.add(was);
        }
      }
    }
    for (int member : members(renamed)) {
      changes.put(copy(member).id, clusters.of(clusterOf(member)));
    }
    return changes;
  }

  /** The articles of some clusters. */
  private List<Integer> members(Set<Long> names) throws IOException {
    List<Integer> members = new ArrayList<>();
    if (names.isEmpty()) {
      return members;
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues column = NewsFields.CLUSTER.column(leaf.reader());
      Bits live = leaf.reader().getLiveDocs();
      for (int at = column.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = column.nextDoc()) {
        if ((live == null || live.get(at)) && names.contains(column.longValue())) {
          members.add(leaf.docBase + at);
        }
      }
    }
    return members;
  }

  private long clusterOf(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues column = NewsFields.CLUSTER.column(leaf.reader());
    return column.advanceExact(document - leaf.docBase) ? column.longValue() : ClusterField.NONE;
  }

  private Copy copy(int document) throws IOException {
    Copy known = read.get(document);
    if (known != null) {
      return known;
    }
    Document stored = reader.storedFields().document(document, TEXTS);
    String id = Optional.ofNullable(stored.get(NewsFields.ID.name())).orElseThrow();
    Article article =
        Article.builder(id)
            .headline(Optional.ofNullable(stored.get(NewsFields.HEADLINE.name())).orElse(""))
            .body(Optional.ofNullable(stored.get(NewsFields.BODY.name())).orElse(""))
            .build();
    Copy copy = new Copy(id, Shingles.of(article));
    read.put(document, copy);
    return copy;
  }
}
