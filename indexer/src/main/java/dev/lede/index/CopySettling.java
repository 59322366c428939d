package dev.lede.index;

import dev.lede.index.StoredTexts.Text;
import dev.lede.schema.ClusterField;
import dev.lede.schema.CopyBands;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the families and clusters that some articles of one state of an index belong to. Who is a
 * copy of whom makes families, in which copies of copies belong together; {@link FamilySplitting}
 * makes clusters of them.
 */
final class CopySettling {
  /** Thousands of the same are joined by way of the first of them. */
  private static final int MOST_OF_A_BAND = 1_000;

  /** So many are compared with one article, those that share most with it first. */
  private static final int MOST_COMPARED = 100;

  private final DirectoryReader reader;
  private final StoredTexts stored;
  private final Families families = new Families();
  private final Map<Integer, Text> read = new HashMap<>();

  /** Articles that were looked at, each with the family that it stands in as yet. */
  private final Map<Integer, Long> before = new HashMap<>();

  /** The names of the families of all that were compared. */
  private final Map<Integer, Long> names = new HashMap<>();

  private final Set<Long> joined = new HashSet<>();

  private record Sought(BytesRef band, int document) {}

  CopySettling(DirectoryReader reader) {
    this.reader = reader;
    this.stored = new StoredTexts(reader);
  }

  /**
   * Settles articles.
   *
   * @param written the bands of those that are new, by id
   * @param broken families that lost a member, whose others are settled anew
   */
  SettledCopies settle(Map<String, List<BytesRef>> written, Set<Long> broken) throws IOException {
    IdLookup lookup = new IdLookup(reader);
    List<Sought> bands = new ArrayList<>();
    for (Map.Entry<String, List<BytesRef>> one : written.entrySet()) {
      OptionalInt document = lookup.document(one.getKey());
      if (document.isPresent()) {
        seek(document.getAsInt(), ClusterField.NONE, one.getValue(), bands);
      }
    }
    if (!broken.isEmpty()) {
      stored.forEachMember(
          NewsFields.FAMILY,
          (document, family) -> {
            if (broken.contains(family)) {
              Text text = stored.text(document);
              seek(document, family, CopyBands.of(text.shingles()), bands);
            }
          });
    }
    compare(candidates(bands), broken);
    return changes(broken);
  }

  private void seek(int document, long family, List<BytesRef> its, List<Sought> bands) {
    before.put(document, family);
    its.forEach(band -> bands.add(new Sought(band, document)));
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
        if (families.of(mine) != families.of(theirs)
            && text(document).shingles().isCopyOf(text(other).shingles())) {
          families.join(mine, theirs);
          joined.add(mine);
          joined.add(theirs);
        }
      }
    }
  }

  /** The name of the whole family of an article; its own where it is settled now or has none. */
  private long name(int document, Set<Long> broken) throws IOException {
    Long named = names.get(document);
    if (named == null) {
      named = nameAnew(document, broken);
      names.put(document, named);
    }
    return named;
  }

  private long nameAnew(int document, Set<Long> broken) throws IOException {
    Long known = before.get(document);
    long family = known == null ? stored.set(NewsFields.FAMILY, document) : known;
    before.putIfAbsent(document, family);
    return family == ClusterField.NONE || broken.contains(family)
        ? ClusterField.nameOf(text(document).id())
        : family;
  }

  private SettledCopies changes(Set<Long> broken) throws IOException {
    Map<Integer, Long> after = new HashMap<>();
    Map<Long, List<Integer>> changed = new HashMap<>();
    for (Map.Entry<Integer, Long> entry : before.entrySet()) {
      long was = entry.getValue();
      long is = family(entry.getKey(), was);
      after.put(entry.getKey(), is);
      if (is != ClusterField.NONE && (is != was || broken.contains(was))) {
        changed.put(is, new ArrayList<>());
      }
    }
    if (!changed.isEmpty()) {
      stored.forEachMember(
          NewsFields.FAMILY,
          (document, family) -> {
            long is = families.of(family);
            if (changed.containsKey(is)) {
              after.putIfAbsent(document, is);
            }
          });
    }
    Map<String, Long> newFamilies = new HashMap<>();
    Map<String, Long> newClusters = new HashMap<>();
    for (Map.Entry<Integer, Long> entry : after.entrySet()) {
      int document = entry.getKey();
      long is = entry.getValue();
      if (is != stored.set(NewsFields.FAMILY, document)) {
        newFamilies.put(text(document).id(), is);
      }
      if (is == ClusterField.NONE && stored.set(NewsFields.CLUSTER, document) != is) {
        newClusters.put(text(document).id(), is);
      }
      Optional.ofNullable(changed.get(is)).ifPresent(members -> members.add(document));
    }
    for (Map.Entry<Long, List<Integer>> family : changed.entrySet()) {
      newClusters.putAll(clusters(family.getKey(), family.getValue()));
    }
    return new SettledCopies(newFamilies, newClusters);
  }

  /** The family of an article now; one that nothing was compared with is alone. */
  private long family(int document, long was) {
    Long name = names.get(document);
    if (name == null || (name != was && !joined.contains(name))) {
      return ClusterField.NONE;
    }
    return families.of(name);
  }

  /** The cluster of each article of a family that has another one than before. */
  private Map<String, Long> clusters(long family, List<Integer> members) throws IOException {
    Map<String, Long> before = new HashMap<>();
    List<Text> texts = new ArrayList<>();
    boolean split = members.size() <= FamilySplitting.LARGEST;
    for (int document : members) {
      Text text = stored.text(document);
      before.put(text.id(), stored.set(NewsFields.CLUSTER, document));
      if (split) {
        texts.add(text);
      }
    }
    Map<String, Long> after = FamilySplitting.split(texts);
    Map<String, Long> changes = new HashMap<>();
    before.forEach(
        (id, was) -> {
          long is = after.getOrDefault(id, family);
          if (is != was) {
            changes.put(id, is);
          }
        });
    return changes;
  }

  private Text text(int document) throws IOException {
    Text known = read.get(document);
    if (known != null) {
      return known;
    }
    Text text = stored.text(document);
    read.put(document, text);
    return text;
  }
}
