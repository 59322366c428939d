package dev.lede.search.lucene;

import dev.lede.schema.NewsFields;
import dev.lede.schema.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/** What is added to the scores of articles of one segment, asked for with growing documents. */
final class SegmentRescoring {
  private final List<Postings> postings = new ArrayList<>();
  private final Stretch stretch;
  private final @Nullable NumericDocValues headlines;
  private final @Nullable NumericDocValues ledes;
  private final @Nullable NumericDocValues stories;
  private final float averageStory;

  private record Postings(
      RankedWord word, WordPostings headline, WordPostings lede, WordPostings body) {}

  /** What is added, each part at least 0. */
  record Added(float inHeadline, float inLede, float asTyped, float stopWords, float near) {
    float sum() {
      return inHeadline + inLede + asTyped + stopWords + near;
    }
  }

  SegmentRescoring(LeafReader segment, List<RankedWord> words, float averageStory)
      throws IOException {
    boolean near = words.size() > 1;
    TermsEnum headline = terms(segment, NewsFields.HEADLINE);
    TermsEnum lede = terms(segment, NewsFields.LEDE);
    TermsEnum body = terms(segment, NewsFields.BODY);
    for (RankedWord word : words) {
      postings.add(
          new Postings(
              word,
              new WordPostings(headline, word, near),
              new WordPostings(lede, word, false),
              new WordPostings(body, word, near)));
    }
    float[] rarities = new float[words.size()];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = words.get(i).rarity();
    }
    this.stretch = new Stretch(rarities);
    this.headlines = segment.getNormValues(NewsFields.HEADLINE.name());
    this.ledes = segment.getNormValues(NewsFields.LEDE.name());
    this.stories = segment.getNormValues(NewsFields.STORY.name());
    this.averageStory = averageStory;
  }

  private static TermsEnum terms(LeafReader segment, TextField field) throws IOException {
    Terms terms = segment.terms(field.name());
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  Added of(int document) throws IOException {
    float headline = length(headlines, document) / Ranking.USUAL_HEADLINE;
    float lede = length(ledes, document) / Ranking.USUAL_LEDE;
    float story = length(stories, document) / averageStory;
    float inHeadline = 0;
    float inLede = 0;
    float asTyped = 0;
    float stopWords = 0;
    for (Postings asked : postings) {
      float worth = asked.word.weight() * asked.word.rarity();
      float headlineTimes = asked.headline.times(document);
      float times = headlineTimes + asked.body.times(document);
      if (times == 0) {
        continue;
      }
      int typed = asked.headline.timesAsTyped(document) + asked.body.timesAsTyped(document);
      inHeadline += Ranking.IN_HEADLINE * worth * Ranking.share(headlineTimes, headline);
      inLede += Ranking.IN_LEDE * worth * Ranking.share(asked.lede.times(document), lede);
      asTyped += Ranking.AS_TYPED * worth * Math.min(1, typed / times);
      stopWords += asked.word.stopWord() ? worth * Ranking.share(times, story) : 0;
    }
    return new Added(inHeadline, inLede, asTyped, stopWords, near(document));
  }

  private float near(int document) throws IOException {
    if (postings.size() < 2) {
      return 0;
    }
    for (int word = 0; word < postings.size(); word++) {
      postings.get(word).headline.places(document, word, stretch);
    }
    float best = stretch.best(Ranking.STRETCH);
    for (int word = 0; word < postings.size(); word++) {
      postings.get(word).body.places(document, word, stretch);
    }
    return Ranking.NEAR * Math.max(best, stretch.best(Ranking.STRETCH));
  }

  /** In words, as near as a norm tells; 0 for none. */
  private static int length(@Nullable NumericDocValues norms, int document) throws IOException {
    return norms != null && norms.advanceExact(document)
        ? SmallFloat.byte4ToInt((byte) norms.longValue())
        : 0;
  }
}
