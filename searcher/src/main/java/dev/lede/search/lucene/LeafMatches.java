package dev.lede.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Reads matches in some documents of one segment, term by term. */
final class LeafMatches {
  /** So many characters apart two words may well be shown together. */
  private static final int NEAR = 100;

  private final LeafReaderContext leaf;
  private final List<Asked> asked;
  private final Set<String> fields;
  private final Bounds bounds;
  private final Map<String, TermsEnum> opened = new HashMap<>();
  private @Nullable PostingsEnum reused;

  /**
   * A document of the segment.
   *
   * @param document its number there
   * @param matches takes its matches
   */
  record Asked(int document, DocumentMatches matches) {}

  /**
   * What one source may cost in a document.
   *
   * @param read how many places of a term are looked at
   * @param told how many places are told, of all terms
   */
  record Bounds(int read, int told) {}

  /**
   * Prepares to read.
   *
   * @param asked the documents in ascending order
   */
  LeafMatches(LeafReaderContext leaf, List<Asked> asked, Set<String> fields, Bounds bounds) {
    this.leaf = leaf;
    this.asked = asked;
    this.fields = fields;
    this.bounds = bounds;
  }

  void add(MatchSource.Terms source) throws IOException {
    if (!fields.contains(source.field())) {
      return;
    }
    TermsEnum terms = opened.get(source.field());
    if (terms == null) {
      terms = Terms.getTerms(leaf.reader(), source.field()).iterator();
      opened.put(source.field(), terms);
    }
    for (Term term : source.terms()) {
      if (terms.seekExact(term.bytes())) {
        read(terms, source.field(), source.word(), new int[asked.size()]);
      }
    }
  }

  void add(MatchSource.Pattern source) throws IOException {
    String field = source.query().getField();
    if (!fields.contains(field)) {
      return;
    }
    int[] read = new int[asked.size()];
    TermsEnum terms = source.query().getTermsEnum(Terms.getTerms(leaf.reader(), field));
    while (terms.next() != null) {
      read(terms, field, source.word(), read);
    }
  }

  /**
   * Reads where a term stands.
   *
   * @param read how many places of the source are told so far of each document
   */
  private void read(TermsEnum terms, String field, int word, int[] read) throws IOException {
    PostingsEnum postings = terms.postings(reused, PostingsEnum.OFFSETS);
    reused = postings;
    for (int i = 0; i < asked.size(); i++) {
      int document = asked.get(i).document;
      int at = postings.docID() < document ? postings.advance(document) : postings.docID();
      if (at == document) {
        FieldMatches matches = asked.get(i).matches.in(field);
        int before = matches.count();
        if (postings.freq() <= bounds.told() - read[i]) {
          readAll(postings, matches, word);
        } else {
          readSome(postings, matches, word, bounds.told() - read[i]);
        }
        read[i] += matches.count() - before;
      }
    }
  }

  private static void readAll(PostingsEnum postings, FieldMatches matches, int word)
      throws IOException {
    for (int i = postings.freq(); i > 0; i--) {
      postings.nextPosition();
      matches.add(postings.startOffset(), postings.endOffset(), word);
    }
  }

  /** Half are those near words that were read before, wherever they stand, half the first ones. */
  private void readSome(PostingsEnum postings, FieldMatches matches, int word, int most)
      throws IOException {
    int[] others = matches.starts();
    int next = 0;
    int near = most / 2;
    int first = most - near;
    for (int i = Math.min(postings.freq(), bounds.read()); i > 0 && near + first > 0; i--) {
      postings.nextPosition();
      int start = postings.startOffset();
      while (next < others.length && others[next] < start - NEAR) {
        next++;
      }
      boolean isNear = next < others.length && others[next] <= start + NEAR;
      if (isNear && near > 0) {
        near--;
        matches.add(start, postings.endOffset(), word);
      } else if (first > 0) {
        first--;
        matches.add(start, postings.endOffset(), word);
      }
    }
  }

  void add(MatchSource.Whole source, Weight weight) throws IOException {
    for (Asked one : asked) {
      Matches matches = weight.matches(leaf, one.document);
      if (matches != null) {
        for (String field : fields) {
          MatchesIterator iterator = matches.getMatches(field);
          FieldMatches found = one.matches.in(field);
          int enough = found.count() + bounds.told();
          while (iterator != null && found.count() < enough && iterator.next()) {
            add(iterator, word(iterator, source.leaves()), found);
          }
        }
      }
    }
  }

  private static int word(MatchesIterator match, Map<Query, Integer> leaves) {
    return leaves.getOrDefault(match.getQuery(), leaves.values().iterator().next());
  }

  /** Where words are near each other, each of them is a match, and not what lies between. */
  private static void add(MatchesIterator match, int word, FieldMatches found) throws IOException {
    MatchesIterator parts = match.getSubMatches();
    if (parts == null) {
      found.add(match.startOffset(), match.endOffset(), word);
      return;
    }
    while (parts.next()) {
      add(parts, word, found);
    }
  }
}
