package dev.lede.index;

import dev.lede.index.Families.Family;
import dev.lede.index.SoughtTexts.Sought;
import dev.lede.schema.ClusterField;
import dev.lede.schema.CopyBands;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the families and clusters that some articles of one state of an index belong to. Who is a
 * copy of whom makes families, in which copies of copies belong together; {@link FamilyClusters}
 * makes clusters of them. Whether two are compared is told by their texts alone, so the outcome
 * depends on no order.
 */
final class CopySettling {
  /** Where more texts have a band, each is compared with so many before and after it. */
  private static final int MOST_COMPARED = 2_500;

  private final StoredTexts stored;
  private final IdLookup lookup;
  private final BandMembers members;
  private final SoughtTexts sought = new SoughtTexts();
  private final Families families = new Families();

  /** Articles that were looked at, each with the family that it stands in as yet. */
  private final Map<Integer, Long> before = new HashMap<>();

  /** What each article that was looked at is called where families are joined. */
  private final Map<Integer, Family> names = new HashMap<>();

  /** A text that has a band, and an article that has it. */
  private record Member(int document, Family family, boolean sought) {}

  CopySettling(DirectoryReader reader) throws IOException {
    this.stored = new StoredTexts(reader);
    this.lookup = new IdLookup(reader);
    this.members = new BandMembers(reader);
  }

  /**
   * Settles articles.
   *
   * @param written the bands of those that are new, by id
   * @param broken families that lost a member, whose others are settled anew
   */
  SettledCopies settle(Map<String, List<BytesRef>> written, Set<Long> broken) throws IOException {
    for (Map.Entry<String, List<BytesRef>> one : written.entrySet()) {
      OptionalInt document = lookup.document(one.getKey());
      if (document.isPresent() && !one.getValue().isEmpty()) {
        seek(document.getAsInt(), one.getKey(), ClusterField.NONE, one.getValue());
      }
    }
    if (!broken.isEmpty()) {
      stored.forEachMember(
          NewsFields.FAMILY,
          (document, family) -> {
            if (broken.contains(family)) {
              boolean known = sought.hasText(stored.fingerprint(document));
              List<BytesRef> bands = known ? List.of() : CopyBands.of(stored.shingles(document));
              seek(document, stored.id(document), family, bands);
            }
          });
    }
    for (Sought text : sought.all()) {
      Family family = family(text.documents().get(0));
      for (int document : text.documents().subList(1, text.documents().size())) {
        family.join(family(document));
      }
    }
    for (Map.Entry<BytesRef, List<Sought>> band : sought.byBand().entrySet()) {
      compare(band.getValue(), members.of(band.getKey()));
    }
    return changes(broken);
  }

  private void seek(int document, String id, long family, List<BytesRef> bands) throws IOException {
    before.put(document, family);
    names.put(document, families.named(ClusterField.nameOf(id)));
    sought.add(document, stored.fingerprint(document), bands);
  }

  /** Compares texts with all that share a band with them. */
  private void compare(List<Sought> texts, List<Integer> documents) throws IOException {
    if (documents.size() < 2) {
      return;
    }
    // One article stands for all of the same text, which are of one family; one that was settled
    // before joins those that are settled now to them.
    TreeMap<Long, Integer> byText = new TreeMap<>();
    for (int document : documents) {
      byText.merge(
          stored.fingerprint(document), document, (one, other) -> sought.has(one) ? other : one);
    }
    List<Long> order = new ArrayList<>(byText.keySet());
    List<Member> ring = new ArrayList<>();
    for (Map.Entry<Long, Integer> text : byText.entrySet()) {
      int document = text.getValue();
      ring.add(new Member(document, family(document), sought.hasText(text.getKey())));
    }
    int most = Math.min(ring.size() / 2, MOST_COMPARED);
    for (Sought text : texts) {
      int document = text.documents().get(0);
      Family family = family(document);
      int place = Collections.binarySearch(order, text.fingerprint());
      if (!sought.has(ring.get(place).document)) {
        family.join(ring.get(place).family);
      }
      for (int step = 1; step <= most; step++) {
        joinIfCopies(document, family, ring.get((place + step) % ring.size()));
        Member previous = ring.get(Math.floorMod(place - step, ring.size()));
        // One that is sought itself compares with those after it.
        if (!previous.sought) {
          joinIfCopies(document, family, previous);
        }
      }
    }
  }

  private void joinIfCopies(int document, Family family, Member other) throws IOException {
    if (!family.isOneWith(other.family)
        && stored.shingles(document).isCopyOf(stored.shingles(other.document))) {
      family.join(other.family);
    }
  }

  /** The whole family of an article; itself where it is settled now or has none. */
  private Family family(int document) throws IOException {
    Family known = names.get(document);
    if (known != null) {
      return known;
    }
    long was = stored.set(NewsFields.FAMILY, document);
    Family family =
        families.named(was == ClusterField.NONE ? ClusterField.nameOf(stored.id(document)) : was);
    before.put(document, was);
    names.put(document, family);
    return family;
  }

  private SettledCopies changes(Set<Long> broken) throws IOException {
    Map<Integer, Long> after = new HashMap<>();
    Map<Long, List<Integer>> changed = new HashMap<>();
    for (Map.Entry<Integer, Long> entry : before.entrySet()) {
      long was = entry.getValue();
      long is = settled(entry.getKey(), was);
      after.put(entry.getKey(), is);
      if (is != ClusterField.NONE && (is != was || broken.contains(was))) {
        changed.put(is, new ArrayList<>());
      }
    }
    if (!changed.isEmpty()) {
      stored.forEachMember(
          NewsFields.FAMILY,
          (document, family) -> {
            long is = families.now(family);
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
        newFamilies.put(stored.id(document), is);
      }
      if (is == ClusterField.NONE && stored.set(NewsFields.CLUSTER, document) != is) {
        newClusters.put(stored.id(document), is);
      }
      Optional.ofNullable(changed.get(is)).ifPresent(members -> members.add(document));
    }
    FamilyClusters clusters = new FamilyClusters(stored);
    for (List<Integer> family : changed.values()) {
      newClusters.putAll(clusters.changes(family));
    }
    return new SettledCopies(newFamilies, newClusters);
  }

  /** The family of an article now; one that nothing was joined with is alone. */
  private long settled(int document, long was) throws IOException {
    Family family = family(document);
    boolean kept = was != ClusterField.NONE && families.now(was) == family.name();
    return kept || family.isJoined() ? family.name() : ClusterField.NONE;
  }
}
