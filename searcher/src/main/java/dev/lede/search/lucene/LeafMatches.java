package dev.lede.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads matches in some documents of one segment, term by term; those that stand in a document very
 * often last, where others are.
 */
final class LeafMatches {
  /** So many characters apart two words may well be shown together. */
  private static final int NEAR = 100;

  private final LeafReaderContext leaf;
  private final List<Asked> asked;
  private final Set<String> fields;
  private final Bounds bounds;
  private final Map<String, TermsEnum> opened = new HashMap<>();
  private final List<TooMany> tooMany = new ArrayList<>();
  private @Nullable PostingsEnum reused;

  /**
   * A term that stands in a document more often than may be told.
   *
   * @param document the place of the document among those asked for
   * @param most how many of its places may be
   */
  private record TooMany(String field, BytesRef term, int word, int document, int most) {}

  /**
   * A document of the segment.
   *
   * @param document its number there
   * @param matches takes its matches
   */
  record Asked(int document, DocumentMatches matches) {}

  /**
   * What a document may cost.
   *
   * @param read how many places of words that stand there very often are looked at
   * @param told how many places are told of one source
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
    TermsEnum terms = terms(source.field());
    for (Term term : source.terms()) {
      if (terms.seekExact(term.bytes())) {
        read(terms, source.field(), source.word(), new int[asked.size()]);
      }
    }
  }

  private TermsEnum terms(String field) throws IOException {
    TermsEnum terms = opened.get(field);
    if (terms == null) {
      terms = Terms.getTerms(leaf.reader(), field).iterator();
      opened.put(field, terms);
    }
    return terms;
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
        int most = Math.min(postings.freq(), bounds.told() - read[i]);
        read[i] += most;
        if (most == postings.freq()) {
          readAll(postings, asked.get(i).matches.in(field), word);
        } else if (most > 0) {
          tooMany.add(new TooMany(field, BytesRef.deepCopyOf(terms.term()), word, i, most));
        }
      }
    }
  }

  /** Reads what was put off: call it when all sources are added. */
  void addFrequent() throws IOException {
    int[] left = new int[asked.size()];
    Arrays.fill(left, bounds.read());
    for (TooMany term : tooMany) {
      TermsEnum terms = terms(term.field);
      terms.seekExact(term.term);
      PostingsEnum postings = terms.postings(reused, PostingsEnum.OFFSETS);
      postings.advance(asked.get(term.document).document);
      left[term.document] -= readSome(postings, term, left[term.document]);
    }
  }

  private static void readAll(PostingsEnum postings, FieldMatches matches, int word)
      throws IOException {
    for (int i = postings.freq(); i > 0; i--) {
      postings.nextPosition();
      matches.add(postings.startOffset(), postings.endOffset(), word);
    }
  }

  /**
   * Half are those near words that were read before, wherever they stand, half the first ones.
   *
   * @return how many places were looked at
   */
  private int readSome(PostingsEnum postings, TooMany term, int left) throws IOException {
    FieldMatches matches = asked.get(term.document).matches.in(term.field);
    int[] others = matches.starts();
    int next = 0;
    int near = term.most / 2;
    int first = term.most - near;
    int read = 0;
    int most = Math.min(postings.freq(), left);
    while (read < most && near + first > 0) {
      postings.nextPosition();
      read++;
      int start = postings.startOffset();
      while (next < others.length && others[next] < start - NEAR) {
        next++;
      }
      boolean isNear = next < others.length && others[next] <= start + NEAR;
      if (isNear && near > 0) {
        near--;
        matches.add(start, postings.endOffset(), term.word);
      } else if (first > 0) {
        first--;
        matches.add(start, postings.endOffset(), term.word);
      }
    }
    return read;
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
