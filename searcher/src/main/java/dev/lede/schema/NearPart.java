package dev.lede.schema;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** A part of words near each other. */
sealed interface NearPart {

  /** In how many widths it may stand. */
  int widths();

  /** The same in the width that was typed. */
  NearPart asTyped();

  /**
   * Where it stands, by its widths.
   *
   * @param words how many words a pattern may stand for
   */
  List<IntervalsSource> places(int words);

  /**
   * A word or phrase.
   *
   * @param places where it stands, by its widths, the one that was typed first
   */
  record Written(List<IntervalsSource> places) implements NearPart {
    @Override
    public int widths() {
      return places.size();
    }

    @Override
    public NearPart asTyped() {
      return new Written(places.subList(0, 1));
    }

    @Override
    public List<IntervalsSource> places(int words) {
      return places;
    }
  }

  /**
   * A pattern, or a word and those spelled like it.
   *
   * @param expansion finds where so many of its words stand
   */
  record Expanded(IntFunction<IntervalsSource> expansion) implements NearPart {
    @Override
    public int widths() {
      return 1;
    }

    @Override
    public NearPart asTyped() {
      return this;
    }

    @Override
    public List<IntervalsSource> places(int words) {
      return List.of(expansion.apply(words));
    }
  }
}
