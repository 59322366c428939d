package dev.lede.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilterFactory;
import org.apache.lucene.analysis.ar.ArabicStemFilterFactory;
import org.apache.lucene.analysis.de.GermanLightStemFilterFactory;
import org.apache.lucene.analysis.de.GermanNormalizationFilterFactory;
import org.apache.lucene.analysis.en.KStemFilterFactory;
import org.apache.lucene.analysis.es.SpanishLightStemFilterFactory;
import org.apache.lucene.analysis.fr.FrenchLightStemFilterFactory;
import org.apache.lucene.analysis.it.ItalianLightStemFilterFactory;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilterFactory;
import org.apache.lucene.analysis.ru.RussianLightStemFilterFactory;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;
import org.apache.lucene.util.ClasspathResourceLoader;

/**
 * A language whose words are stemmed, each by Lucene's lightest filters for it. Other languages,
 * Chinese, Japanese and Korean among them, have exact forms alone.
 */
public enum Language {
  /** By dictionary: leaves news, Paris and organization as they are. */
  ENGLISH("en"),
  GERMAN("de"),
  FRENCH("fr"),
  SPANISH("es"),
  ITALIAN("it"),
  PORTUGUESE("pt"),
  DUTCH("nl"),
  RUSSIAN("ru"),
  ARABIC("ar");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Two letters of ISO 639-1. */
  public String code() {
    return code;
  }

  /** The language of a code such as {@code de}; empty for one whose words are not stemmed. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /**
   * Whether a capital makes a name that has no other forms: in German every noun has one, and
   * Russian declines its names.
   */
  public boolean capitalsTell() {
    return this != GERMAN && this != RUSSIAN;
  }

  /**
   * Whether an index leaves out the stem of a word that is its own. English, the language of most
   * articles, does, and is asked for the exact form instead; with others that would make a stem of
   * theirs meet words of English.
   */
  boolean leavesOutOwnStems() {
    return this == ENGLISH;
  }

  /** The filters that stem a word in lower case, new ones each time. */
  List<TokenFilterFactory> filters() {
    return switch (this) {
      case ENGLISH -> List.of(new KStemFilterFactory(options()));
      case GERMAN ->
          List.of(
              new GermanNormalizationFilterFactory(options()),
              new GermanLightStemFilterFactory(options()));
      case FRENCH -> List.of(new FrenchLightStemFilterFactory(options()));
      case SPANISH -> List.of(new SpanishLightStemFilterFactory(options()));
      case ITALIAN -> List.of(new ItalianLightStemFilterFactory(options()));
      case PORTUGUESE -> List.of(new PortugueseLightStemFilterFactory(options()));
      case DUTCH -> List.of(snowball("Dutch"));
      case RUSSIAN -> List.of(new RussianLightStemFilterFactory(options()));
      case ARABIC ->
          List.of(
              new ArabicNormalizationFilterFactory(options()),
              new ArabicStemFilterFactory(options()));
    };
  }

  /** The short names of the filters, for the description of a profile. */
  public String description() {
    return code
        + filters().stream()
            .map(filter -> " " + filter.getClass().getSimpleName() + filter.getOriginalArgs())
            .collect(Collectors.joining());
  }

  /** Lucene's factories take their options out of a map of their own. */
  private static Map<String, String> options() {
    return new HashMap<>();
  }

  /** A stemmer of the Snowball project, which finds its class by name. */
  private static TokenFilterFactory snowball(String language) {
    Map<String, String> options = options();
    options.put("language", language);
    SnowballPorterFilterFactory factory = new SnowballPorterFilterFactory(options);
    try {
      factory.inform(new ClasspathResourceLoader(SnowballPorterFilterFactory.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return factory;
  }
}
