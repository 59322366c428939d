package dev.lede.search.lucene;

import dev.lede.ranking.Ranking;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/** BM25 that knows how long the stories of an index are; Lucene counts each form of a word. */
final class NewsSimilarity extends BM25Similarity {
  private final float averageStory;

  private NewsSimilarity(float averageStory) {
    super(Ranking.K1, Ranking.B);
    this.averageStory = averageStory;
  }

  static NewsSimilarity of(IndexReader reader) throws IOException {
    Term length = NewsFields.STORY.length();
    return new NewsSimilarity(
        (float) reader.totalTermFreq(length) / Math.max(1, reader.docFreq(length)));
  }

  /** How many words a story has on average. */
  float averageStory() {
    return averageStory;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return statistics.field().equals(NewsFields.STORY.name())
        ? averageStory
        : super.avgFieldLength(statistics);
  }
}
