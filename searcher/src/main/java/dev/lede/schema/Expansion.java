package dev.lede.schema;

import dev.lede.analysis.WordPattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The words of a field that a pattern or a spelling stands for, where they have to be near others:
 * there each is a source of places, so that only the most frequent ones are taken.
 */
final class Expansion {
  /** The most words that one pattern stands for. */
  private static final int MOST = 1_000;

  private record Counted(String word, int articles) {}

  private final String field;
  private final IndexReader reader;

  Expansion(String field, IndexReader reader) {
    this.field = field;
    this.reader = reader;
  }

  /** Where the words of a shape stand. */
  IntervalsSource places(WordPattern pattern) {
    return anyOf(pattern.text(), words(pattern));
  }

  private List<String> words(WordPattern pattern) {
    try {
      Terms terms = MultiTerms.getTerms(reader, field);
      return terms == null
          ? List.of()
          : mostFrequent(new CompiledAutomaton(pattern.automaton()).getTermsEnum(terms));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the words stand that are spelled like one and begin as it does. */
  IntervalsSource places(String word, int edits) {
    return anyOf(word + "~" + edits, spellings(word, edits));
  }

  private List<String> spellings(String word, int edits) {
    try {
      Terms terms = MultiTerms.getTerms(reader, field);
      return terms == null
          ? List.of()
          : mostFrequent(new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> mostFrequent(TermsEnum words) throws IOException {
    PriorityQueue<Counted> kept = new PriorityQueue<>(Comparator.comparingInt(Counted::articles));
    while (words.next() != null) {
      kept.add(new Counted(words.term().utf8ToString(), words.docFreq()));
      if (kept.size() > MOST) {
        kept.remove();
      }
    }
    return new ArrayList<>(kept.stream().map(Counted::word).sorted().toList());
  }

  private static IntervalsSource anyOf(String asked, List<String> words) {
    return new OneLeaf(
        asked, Intervals.or(words.stream().map(Intervals::term).toArray(IntervalsSource[]::new)));
  }
}
