package dev.lede.schema;

import dev.lede.analysis.QueryTerms;
import dev.lede.analysis.Reading;
import dev.lede.analysis.WrittenWord;
import dev.lede.query.NewsQuery;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds single words wherever they stand in a story.
 *
 * @param onlyEnglish whether the index holds articles in English alone
 */
public record StoryQueries(QueryTerms terms, IndexReader reader, boolean onlyEnglish) {

  /**
   * A word and those of its other spellings that are one word too.
   *
   * @return empty where what was typed is not one word
   */
  public Optional<Query> word(String text, List<NewsQuery.Weighted> others) {
    return Reading.oneWord(text).map(typed -> any(inStory(typed, others)));
  }

  /** How many articles have a word or a spelling of it, at least. */
  public int articles(WrittenWord typed, List<NewsQuery.Weighted> others) {
    Rarity rarity = new Rarity(NewsFields.STORY.name(), reader);
    return inStory(typed, others).keySet().stream().mapToInt(rarity::articles).max().orElse(0);
  }

  /** The codes by which a word is known in the openings of stories. */
  public Set<Integer> inOpening(WrittenWord typed, List<NewsQuery.Weighted> others) {
    return Stream.concat(
            Stream.of(typed),
            others.stream()
                .map(NewsQuery.Weighted::query)
                .flatMap(
                    query ->
                        query instanceof NewsQuery.Word word ? Stream.of(word) : Stream.empty())
                .flatMap(word -> Reading.oneWord(word.text()).stream()))
        .flatMap(word -> terms.inOpening(word).stream())
        .map(Opening::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The terms of a word in a story, each with what it is worth, above 0 and at most 1. */
  public Map<String, Float> inStory(WrittenWord typed, List<NewsQuery.Weighted> others) {
    Map<String, Float> any = new LinkedHashMap<>(inStory(typed));
    for (NewsQuery.Weighted other : others) {
      if (other.query() instanceof NewsQuery.Word word) {
        Reading.oneWord(word.text()).stream()
            .flatMap(spelled -> inStory(spelled).entrySet().stream())
            .forEach(term -> any.putIfAbsent(term.getKey(), term.getValue() * other.weight()));
      }
    }
    return any;
  }

  private Map<String, Float> inStory(WrittenWord word) {
    return terms.inStory(word, Rarity.ofText(reader), onlyEnglish);
  }

  private static Query any(Map<String, Float> weighted) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(NewsFields.STORY.name());
    weighted.forEach((text, weight) -> any.addTerm(new BytesRef(text), weight));
    return any.build();
  }
}
