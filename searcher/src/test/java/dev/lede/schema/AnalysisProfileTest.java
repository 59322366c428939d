package dev.lede.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.analysis.Mark;
import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.Fingerprint;
import dev.lede.article.IndexedArticle;
import dev.lede.search.TestIndex;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;

/**
 * An index refuses a program that would analyse otherwise. So the terms of every kind of word are
 * recorded beside the checksum they were made under: who changes one raises the revision of the
 * profile and records both anew.
 */
class AnalysisProfileTest {
  private static final List<String> WORDS =
      List.of(
          "en|ferries",
          "en|Howells",
          "en|thor",
          "en|busier",
          "en|NATO",
          "en|U.S.-led",
          "en|a.m.",
          "en|J. B. Marsh",
          "en|AT & T",
          "en|AT&T",
          "en|C++",
          "en|F-16s",
          "en|MPs",
          "en|$1,000.50",
          "en|9/11",
          "en|O’Brien’s",
          "en|don’t",
          "en|Ph.D.",
          "en|state-of-the-art",
          "en|café",
          "en|#NewYearsEve",
          "en|McCain",
          "en|www.courier.example/a",
          "en|FED TELLS US BANKS",
          "de|Häuser",
          "fr|l’économie",
          "es|elecciones",
          "it|governi",
          "pt|eleições",
          "nl|verkiezingen",
          "ru|Ёлки",
          "ar|الكتاب",
          "el|εκλογές",
          "zh|新闻报道",
          "ja|ﾆｭｰｽ",
          "th|ข่าว",
          "my|က\u200Dခဂ");

  @Test
  void theTermsAreThoseOfTheChecksum() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(IndexFormat.current(0, new TreeSet<>()).fields());
    for (String word : WORDS) {
      lines.add(word + " | " + String.join(" ", terms(word.split("\\|", 2))));
    }
    try (InputStream recorded = AnalysisProfileTest.class.getResourceAsStream("english-1.txt")) {
      String expected = new String(Objects.requireNonNull(recorded).readAllBytes(), UTF_8);
      assertEquals(expected, lines.stream().collect(Collectors.joining("\n", "", "\n")));
    }
  }

  private static List<String> terms(String... word) throws IOException {
    Article article = Article.builder("a").body(word[1]).language(word[0]).build();
    IndexedArticle indexed =
        new IndexedArticle(
            article,
            TestIndex.FIRST_INDEXED,
            1,
            Fingerprint.of(article),
            TestIndex.language(article));
    List<String> terms = new ArrayList<>();
    Document document = NewsFields.write(indexed);
    for (Field field : List.of(Field.BODY, Field.STORY)) {
      terms.add(field.label());
      terms.addAll(terms(document.getField(field.label())));
    }
    return terms;
  }

  private static List<String> terms(IndexableField field) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = field.tokenStream(new Analysis(AnalysisProfile.current()), null)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(Mark.shown(term.toString()));
      }
      tokens.end();
    }
    return terms;
  }
}
