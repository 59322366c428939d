package dev.lede.schema;

import dev.lede.analysis.Language;
import dev.lede.analysis.NewsFormsFilterFactory;
import dev.lede.analysis.NewsTokenizerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.AbstractAnalysisFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.cjk.CJKBigramFilterFactory;
import org.apache.lucene.analysis.core.KeywordTokenizerFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilterFactory;
import org.apache.lucene.analysis.pattern.SimplePatternTokenizerFactory;

/**
 * A named, versioned way of turning text into terms: chains of a tokenizer and filters, given as
 * data. An index keeps the name of the profile it was written with, and a search takes it from
 * there. Once released a profile is never edited; a better one gets a new name.
 *
 * @param name such as {@code english/1}
 * @param chains one for each role
 * @param languages the chain of running text in each language; text in other languages goes through
 *     that of its role
 */
public record AnalysisProfile(
    String name, Map<Role, Chain> chains, Map<Language, Chain> languages) {
  private static final String MARKS = " \t\n\r\u00a0./:?&=#%_~+,;@!()\"<>\\[\\]\\-";

  /** What stands between the marks of an address. */
  private static final String PIECE = "[^" + MARKS + "]+";

  /** The marks themselves, a regular expression. */
  static final String BETWEEN_PIECES = "[" + MARKS + "]+";

  /**
   * As long as the standard tokenizer lets a word become; Lucene takes no term past 32,766 bytes.
   */
  private static final String LONGEST_PIECE = "255";

  /**
   * Counts the changes of what our own parts of the chains make of a text, which their names do not
   * tell. No longer raised once the profile is released.
   */
  private static final int REVISION = 3;

  private static final AnalysisProfile ENGLISH_1 = english1();

  /**
   * A tokenizer and the filters that follow it.
   *
   * @param tokenizer cuts the text into tokens
   * @param filters change the tokens, the first one first
   */
  public record Chain(TokenizerFactory tokenizer, List<TokenFilterFactory> filters) {
    /** The short class names of the parts in their order, each with its options. */
    String description() {
      return describe(tokenizer)
          + filters.stream().map(filter -> " " + describe(filter)).collect(Collectors.joining());
    }

    private static String describe(AbstractAnalysisFactory factory) {
      return factory.getClass().getSimpleName() + new TreeMap<>(factory.getOriginalArgs());
    }
  }

  /** The profile that new indexes are written with. */
  public static AnalysisProfile current() {
    return ENGLISH_1;
  }

  /** The profile of a name; empty where this version does not have it. */
  public static Optional<AnalysisProfile> named(String name) {
    return ENGLISH_1.name.equals(name) ? Optional.of(ENGLISH_1) : Optional.empty();
  }

  /**
   * News, first of all in English. Every word is kept in its exact form, whatever the language, and
   * no word is too common; running text has stems beside, each language its own.
   */
  private static AnalysisProfile english1() {
    TokenFilterFactory possessive = new EnglishPossessiveFilterFactory(options());
    TokenFilterFactory lowerCase = new LowerCaseFilterFactory(options());
    TokenFilterFactory folding = new ASCIIFoldingFilterFactory(options());
    TokenizerFactory pieces = new SimplePatternTokenizerFactory(options("pattern", PIECE));
    TokenFilterFactory shorten =
        new TruncateTokenFilterFactory(options("prefixLength", LONGEST_PIECE));
    return new AnalysisProfile(
        "english/1",
        Map.of(
            Role.TEXT,
            words(options()),
            Role.NAME,
            words(options()),
            Role.ADDRESS,
            new Chain(pieces, List.of(shorten, possessive, lowerCase, folding)),
            Role.KEYWORD,
            new Chain(new KeywordTokenizerFactory(options()), List.of())),
        Stream.of(Language.values())
            .collect(
                Collectors.toUnmodifiableMap(
                    language -> language,
                    language -> words(options("language", language.code())))));
  }

  private static Chain words(Map<String, String> forms) {
    return new Chain(
        new NewsTokenizerFactory(options()),
        List.of(
            new CJKBigramFilterFactory(options("outputUnigrams", "true")),
            new NewsFormsFilterFactory(forms)));
  }

  /** What decides the terms, for the checksum that an index carries. */
  String description() {
    return Stream.of(
            Stream.of("revision " + REVISION),
            chains.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + entry.getValue().description()),
            languages.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().description() + entry.getValue().description()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /** Lucene's factories take their options out of a map of their own. */
  private static Map<String, String> options() {
    return new HashMap<>();
  }

  private static Map<String, String> options(String name, String value) {
    Map<String, String> options = options();
    options.put(name, value);
    return options;
  }
}
