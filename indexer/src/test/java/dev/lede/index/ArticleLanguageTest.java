package dev.lede.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleLanguageTest {
  private static final String SHORT = "Hafen wieder offen";
  private static final String GERMAN =
      """
      Der Hafen von Sankt Odilien bleibt nach dem Unfall eines Lastkahns bis Freitag gesperrt. Wie die Behörde mitteilte,
      wurde niemand verletzt, doch rund vierzig Boote können nicht auslaufen. Die Besitzer fordern nun, dass die Stadt
      für die verlorenen Tage aufkommt.
      """;

  private final ArticleLanguage languages =
      new ArticleLanguage(new SourceLanguages(ArticleLanguageTest::nothingKnown));

  private static Map<String, Long> nothingKnown(String source) {
    return Map.of();
  }

  private static Article article(String source, String language, String body) {
    return Article.builder("a").source(source).language(language).body(body).build();
  }

  private static Article article(String source, String body) {
    return article(source, "", body);
  }

  @Test
  void theGivenLanguageComesFirst() {
    assertEquals("pt", languages.of(article("Meridian", "pt-BR", GERMAN), ""));
  }

  @Test
  void withoutOneThatCanBeReadTheTextDecides() {
    assertEquals("de", languages.of(article("Meridian", "xx-unknown??", GERMAN), ""));
    assertEquals("de", languages.of(Article.builder("a").headline(GERMAN).build(), ""));
  }

  @Test
  void aShortTextIsInTheUsualLanguageOfItsSource() {
    assertEquals("en", languages.of(article("Küstenblatt", SHORT), ""));
    assertEquals("de", languages.of(article("Küstenblatt", GERMAN), ""));
    assertEquals("de", languages.of(article("Küstenblatt", SHORT), ""));
    assertEquals("en", languages.of(article("Port Ellis Post", SHORT), ""));
  }

  @Test
  void mostArticlesDecideAndGuessesDoNotCount() {
    languages.of(article("Küstenblatt", "da", ""), "");
    languages.of(article("Küstenblatt", SHORT), "");
    languages.of(article("Küstenblatt", SHORT), "");
    languages.of(article("Küstenblatt", "de", ""), "");
    languages.of(article("Küstenblatt", "ger", ""), "");
    assertEquals("de", languages.of(article("Küstenblatt", SHORT), ""));
  }

  @Test
  void articlesWithoutSourceHaveNothingUsual() {
    languages.of(article("", GERMAN), "");
    assertEquals("en", languages.of(article("", SHORT), ""));
  }

  @Test
  void whatTheIndexHoldsCounts() {
    SourceLanguages sources =
        new SourceLanguages(
            source -> source.equals("Küstenblatt") ? Map.of("de", 2L, "en", 1L) : Map.of());
    ArticleLanguage seeded = new ArticleLanguage(sources);
    assertEquals("de", seeded.of(article("Küstenblatt", SHORT), ""));
    seeded.of(article("Küstenblatt", "en", ""), "");
    seeded.of(article("Küstenblatt", "en", ""), "");
    assertEquals("en", seeded.of(article("Küstenblatt", SHORT), ""));
    assertEquals("en", seeded.of(article("Port Ellis Post", SHORT), ""));
  }

  @Test
  void ofEquallyManyTheFirstByCode() {
    SourceLanguages sources = new SourceLanguages(source -> Map.of("fr", 3L, "de", 3L, "it", 2L));
    assertEquals(Optional.of("de"), sources.usual("Küstenblatt"));
  }

  @Test
  void remembersTheSourcesMetLast() {
    List<String> asked = new ArrayList<>();
    SourceLanguages sources =
        new SourceLanguages(
            source -> {
              asked.add(source);
              return Map.of();
            },
            2);
    sources.add("a", "de");
    sources.add("b", "fr");
    sources.add("a", "de");
    sources.add("c", "it");
    assertEquals(Optional.of("de"), sources.usual("a"));
    assertEquals(Optional.empty(), sources.usual("b"));
    assertEquals(List.of("a", "b", "c", "b"), asked);
  }
}
