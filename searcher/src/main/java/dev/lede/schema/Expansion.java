package dev.lede.schema;

import dev.lede.analysis.WordPattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The words of a field that a pattern or a spelling stands for, where they have to be near others:
 * there each is a source of places, so that only the most frequent ones are taken.
 */
final class Expansion {
  private record Counted(BytesRef word, int articles) {}

  private final String field;
  private final IndexReader reader;
  private final NearLimits limits;

  Expansion(String field, IndexReader reader, NearLimits limits) {
    this.field = field;
    this.reader = reader;
    this.limits = limits;
  }

  /** Where the words of a shape stand, at most so many. */
  IntervalsSource places(WordPattern pattern, int most) {
    return OneLeaf.anyOf(pattern.text(), words(pattern, most));
  }

  private List<BytesRef> words(WordPattern pattern, int most) {
    try {
      Terms terms = MultiTerms.getTerms(reader, field);
      return terms == null
          ? List.of()
          : mostFrequent(new CompiledAutomaton(pattern.automaton()).getTermsEnum(terms), most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the words stand that are spelled like one and begin as it does, at most so many. */
  IntervalsSource places(String word, int edits, int most) {
    return OneLeaf.anyOf(word + "~" + edits, spellings(word, edits, most));
  }

  private List<BytesRef> spellings(String word, int edits, int most) {
    try {
      Terms terms = MultiTerms.getTerms(reader, field);
      return terms == null
          ? List.of()
          : mostFrequent(new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true), most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<BytesRef> mostFrequent(TermsEnum words, int most) throws IOException {
    PriorityQueue<Counted> kept = new PriorityQueue<>(Comparator.comparingInt(Counted::articles));
    while (words.next() != null) {
      if (kept.size() < most || kept.element().articles < words.docFreq()) {
        kept.add(new Counted(BytesRef.deepCopyOf(words.term()), words.docFreq()));
      }
      if (kept.size() > most) {
        kept.remove();
        limits.wordsLeftOut(most);
      }
    }
    return kept.stream().map(Counted::word).sorted().toList();
  }
}
