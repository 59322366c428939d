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
  private final LeafReaderContext leaf;
  private final List<Asked> asked;
  private final Set<String> fields;
  private final int most;
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
   * Prepares to read.
   *
   * @param asked the documents in ascending order
   * @param most how many places of one source are read in a field of a document
   */
  LeafMatches(LeafReaderContext leaf, List<Asked> asked, Set<String> fields, int most) {
    this.leaf = leaf;
    this.asked = asked;
    this.fields = fields;
    this.most = most;
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
   * @param read how many places of the source were read so far of each document
   */
  private void read(TermsEnum terms, String field, int word, int[] read) throws IOException {
    PostingsEnum postings = terms.postings(reused, PostingsEnum.OFFSETS);
    reused = postings;
    for (int i = 0; i < asked.size(); i++) {
      int document = asked.get(i).document;
      int at = postings.docID() < document ? postings.advance(document) : postings.docID();
      if (at == document) {
        int count = Math.min(postings.freq(), most - read[i]);
        read[i] += count;
        FieldMatches matches = asked.get(i).matches.in(field);
        for (int place = 0; place < count; place++) {
          postings.nextPosition();
          matches.add(postings.startOffset(), postings.endOffset(), word);
        }
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
          int enough = found.count() + most;
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
