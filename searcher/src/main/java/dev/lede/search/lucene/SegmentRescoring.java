package dev.lede.search.lucene;

import dev.lede.ranking.Ranking;
import dev.lede.schema.NewsFields;
import dev.lede.schema.Openings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/** What is added to the scores of articles of one segment, asked for with growing documents. */
final class SegmentRescoring {
  private final List<RankedWord> words;
  private final List<WordPostings> asTyped = new ArrayList<>();
  private final List<WordPostings> stopWords = new ArrayList<>();
  private final OpeningWords found;
  private final Openings openings;
  private final @Nullable NumericDocValues lengths;
  private final float averageLength;

  /** What is added, each part at least 0. */
  record Added(float inHeadline, float inLede, float asTyped, float stopWords, float near) {
    static final Added NOTHING = new Added(0, 0, 0, 0, 0);

    float sum() {
      return inHeadline + inLede + asTyped + stopWords + near;
    }
  }

  SegmentRescoring(LeafReader segment, List<RankedWord> words, float averageStory)
      throws IOException {
    this.words = words;
    Terms story = Terms.getTerms(segment, NewsFields.STORY.name());
    TermsEnum terms = story.iterator();
    for (RankedWord word : words) {
      asTyped.add(new WordPostings(terms, Map.of(word.asTyped(), 1f)));
      stopWords.add(new WordPostings(terms, word.stopWord() ? word.terms() : Map.of()));
    }
    this.found = new OpeningWords(words);
    this.openings = NewsFields.STORY.openings(segment);
    this.lengths = segment.getNormValues(NewsFields.STORY.name());
    this.averageLength = averageStory;
  }

  Added of(int document) throws IOException {
    openings.turnTo(document);
    found.read(openings);
    float headline = openings.headlineWords() / Ranking.USUAL_HEADLINE;
    float lede = (openings.ledeEnd() - openings.ledeStart()) / Ranking.USUAL_LEDE;
    float story = length(document) / averageLength;
    float inHeadline = 0;
    float inLede = 0;
    float typed = 0;
    float stopWord = 0;
    for (int word = 0; word < words.size(); word++) {
      float worth = words.get(word).worth();
      inHeadline += worth * Ranking.share(found.inHeadline(word), headline);
      inLede += worth * Ranking.share(found.inLede(word), lede);
      typed += worth * Ranking.share(asTyped.get(word).times(document), story);
      stopWord += worth * Ranking.share(stopWords.get(word).times(document), story);
    }
    return new Added(
        Ranking.IN_HEADLINE * inHeadline,
        Ranking.IN_LEDE * inLede,
        Ranking.AS_TYPED * typed,
        stopWord,
        words.size() > 1 ? Ranking.NEAR * found.near() : 0);
  }

  /** In words, as near as a norm tells; 0 for none. */
  private int length(int document) throws IOException {
    return lengths != null && lengths.advanceExact(document)
        ? SmallFloat.byte4ToInt((byte) lengths.longValue())
        : 0;
  }
}
