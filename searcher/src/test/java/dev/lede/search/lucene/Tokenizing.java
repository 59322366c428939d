package dev.lede.search.lucene;

import dev.lede.analysis.Language;
import dev.lede.analysis.Mark;
import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.Fingerprint;
import dev.lede.article.IndexedArticle;
import dev.lede.schema.Analysis;
import dev.lede.schema.AnalysisProfile;
import dev.lede.schema.NewsFields;
import dev.lede.search.TestIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/** What the analysis of the current profile makes of articles and of the words of queries. */
final class Tokenizing {
  private static final int GAP_BETWEEN_VALUES = 100;

  private final Analysis analysis = new Analysis(AnalysisProfile.current());
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, List<AskedWord>> words = new HashMap<>();

  /** The tokens of each field of an article. */
  Map<Field, Tokens> of(Article article) {
    Map<Field, SortedMap<Integer, Set<String>>> fields = new EnumMap<>(Field.class);
    IndexedArticle indexed =
        new IndexedArticle(
            article,
            TestIndex.FIRST_INDEXED,
            1,
            Fingerprint.of(article),
            TestIndex.language(article));
    for (IndexableField written : NewsFields.write(indexed)) {
      if (written.fieldType().indexOptions() != IndexOptions.NONE) {
        Field.named(written.name())
            .map(field -> fields.computeIfAbsent(field, none -> new TreeMap<>()))
            .ifPresent(places -> add(written, places));
      }
    }
    Map<Field, Tokens> tokens = new EnumMap<>(Field.class);
    fields.forEach((field, places) -> tokens.put(field, new Tokens(places)));
    return tokens;
  }

  private void add(IndexableField written, SortedMap<Integer, Set<String>> places) {
    int start = places.isEmpty() ? 0 : places.lastKey() + GAP_BETWEEN_VALUES + 1;
    read(
        written.tokenStream(analysis, null),
        (term, place, from, to) ->
            places.computeIfAbsent(start + place, none -> new LinkedHashSet<>()).add(term));
  }

  /** The words of a text, as those of a name are read. */
  List<AskedWord> words(String text) {
    return words.computeIfAbsent(text, this::read);
  }

  private List<AskedWord> read(String text) {
    SortedMap<Integer, AskedWord> places = new TreeMap<>();
    read(
        analysis.tokenStream(Field.AUTHOR.label(), text),
        (term, place, from, to) -> {
          AskedWord word =
              places.getOrDefault(place, new AskedWord("", from, new LinkedHashSet<>()));
          boolean longer = to - from > word.typed().length();
          boolean pair = word.isUnspaced() && !word.typed().isEmpty();
          if (term.charAt(0) > Mark.LAST && !pair) {
            word.terms().add(term);
          }
          String typed = longer && !pair ? text.substring(from, to) : word.typed();
          places.put(place, new AskedWord(typed, Math.min(from, word.at()), word.terms()));
        });
    return List.copyOf(places.values());
  }

  /** The stem of a word in a language; the word itself where the index has none beside it. */
  String stem(Language language, String word) {
    return stems.computeIfAbsent(language + " " + word, none -> stemOf(language, word));
  }

  private String stemOf(Language language, String word) {
    Article article = Article.builder(word).body(word).language(language.code()).build();
    Tokens tokens = of(article).getOrDefault(Field.BODY, Tokens.none());
    return tokens.places().values().stream()
        .limit(1)
        .flatMap(Set::stream)
        .filter(
            term ->
                term.startsWith(Mark.STEM.term(language, ""))
                    || term.startsWith(Mark.STEM_OF_CAPITALISED.term(language, "")))
        .map(term -> term.substring(1 + language.code().length()))
        .findFirst()
        .orElse(word);
  }

  @FunctionalInterface
  private interface Token {
    void at(String term, int place, int from, int to);
  }

  private static void read(TokenStream tokens, Token token) {
    CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
    try (tokens) {
      tokens.reset();
      int place = -1;
      while (tokens.incrementToken()) {
        place += step.getPositionIncrement();
        token.at(term.toString(), place, offset.startOffset(), offset.endOffset());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
