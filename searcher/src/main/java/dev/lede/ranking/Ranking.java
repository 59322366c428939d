package dev.lede.ranking;

/**
 * All tuning of the ranking, with its reasons. The figures behind it stand in DECISIONS.md.
 *
 * <p>An article is scored twice. First every one that matches: a word by BM25 over its story,
 * headline and body as one weighted text; phrases and whatever else needs places by BM25 over
 * headline and body apart. Then those that rank first get, on top, what is too dear to look up in
 * all of them: a word's share in the headline and the lede, the form it was typed in, stop words,
 * and how near each other the words stand. What is added is never below 0, so that none of the
 * others belongs above.
 */
public final class Ranking {
  /**
   * How fast more of the same word counts less, and how much longer stories are held back: Lucene's
   * defaults for BM25. Others between 0.9 and 1.6, 0.4 and 0.9 gained nothing on all collections.
   */
  public static final float K1 = 1.2f;

  public static final float B = 0.75f;

  /**
   * How many words of the body a word of the headline counts in the story. It is in the index: a
   * change of it needs a new revision of the profile.
   */
  public static final int HEADLINE_IN_STORY = 2;

  /** What a word written as a row of words counts in a headline, beside 1 in the body. */
  public static final float ROW_IN_HEADLINE = 1.6f;

  /** What a phrase counts in the field, headline or body, where it counts less. */
  public static final float OTHER_FIELD = 0.4f;

  /**
   * What a phrase counts beside words. Lucene takes it to be as rare as its words together, which
   * it seldom is, and all that match have it: the words beside it tell more.
   */
  public static final float BESIDE_WORDS = 0.5f;

  /**
   * What another form of a word is worth beside the exact one, so that the exact ranks above. From
   * .7 to 1 little differs, and .85 is best or near it on five of six collections.
   */
  public static final float OTHER_FORM = 0.85f;

  /** What an acronym typed as one is worth where the index has the letters in another casing. */
  public static final float OTHER_CASING = 0.6f;

  /** What the accents add where the query has them: the accented form has both terms. */
  public static final float ACCENTS = 0.3f;

  /** What another name counts beside the one typed: Kiev where Kyiv was. */
  public static final float SYNONYM = 0.6f;

  /** What a word of a fuzzy one counts, so that the spelling typed ranks above. */
  public static final float OTHER_SPELLING = 0.5f;

  /** Keeps another way to write a word, with a hyphen or without, below the one that was typed. */
  public static final double OTHER_WAY = 0.95;

  /**
   * How many of the first are scored again. No figure of relevance tells 100 from 200; of the ten
   * that all would give, some two or three in a hundred are missed where words stand by chance.
   */
  public static final int RESCORED = 100;

  /** A headline names what a story is about. */
  public static final float IN_HEADLINE = 0.4f;

  /** The lede sums the story up; what stands only further down is detail or background. */
  public static final float IN_LEDE = 0.4f;

  /**
   * The lengths, in words, at which headline and lede count like any: usual ones in news. Being
   * fixed they do not depend on what else an index holds.
   */
  public static final float USUAL_HEADLINE = 10;

  public static final float USUAL_LEDE = 40;

  /** Puts the form that was typed above others of the word where all else is near equal. */
  public static final float AS_TYPED = 0.05f;

  /** What a stop word counts in articles that the other words find. */
  public static final float STOP_WORD = 0.2f;

  /** What the words that stand in one stretch of the text count once more. */
  public static final float NEAR = 0.2f;

  /** How many words long the stretch is, about a sentence; it is looked for in openings. */
  public static final int STRETCH = 20;

  /**
   * What a word of the headline and of the lede, which is in the body too, tells of what an article
   * is about, beside 1 for one of the body.
   */
  public static final float TELLS_IN_HEADLINE = 5;

  public static final float TELLS_IN_LEDE = 2;

  /** How many words of an article its relatives are looked for by. From 30 to 100 are as good. */
  public static final int TELLING_WORDS = 40;

  /** From how many of the best hits words are taken, and how many words, to expand a query. */
  public static final int FEEDBACK_HITS = 10;

  public static final int ADDED_WORDS = 10;

  /** What all the added words count beside all of the query. */
  public static final float ADDED = 0.4f;

  /**
   * By how much of its score an article of now gains where recent ones are preferred: one that
   * matches half as well again stays above it.
   */
  public static final double RECENT = 0.5;

  private Ranking() {}

  /**
   * The share of a word in its score by BM25, from 0 to 1, as Robertson and Zaragoza give it in
   * "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), without the factor k1 + 1.
   *
   * @param times how often the word is there
   * @param length of the text in words, beside that of a usual one
   */
  public static float share(float times, float length) {
    return times / (times + K1 * (1 - B + B * length));
  }

  /** How rare what so many of all articles have is: the same way to count as Lucene's BM25. */
  public static float rarity(long having, long all) {
    return (float) Math.log1p((all - having + 0.5) / (having + 0.5));
  }
}
