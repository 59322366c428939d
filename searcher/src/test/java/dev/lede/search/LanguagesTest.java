package dev.lede.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One index holds articles in many languages, and each is found in its own. */
class LanguagesTest {
  @TempDir private Path folder;

  /** A language, a text in it, a query, and whether the one finds the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "de | Die alten Häuser brannten | Haus | yes",
        "de | Ein altes Haus brannte | Häuser | yes",
        "de | Die Straßen sind leer | strasse | yes",
        "de | Die Straßen sind leer | \"Straße\" | no",
        "fr | Les journaux ont paru | journal | yes",
        "fr | L’économie va mal | économie | yes",
        "fr | L’économie va mal | economie | yes",
        "fr | L’économie française va mal | \"économie française\" | yes",
        "es | Las elecciones fueron ayer | eleccion | yes",
        "es | La elección fue ayer | elecciones | yes",
        "it | I governi cadono | governo | yes",
        "it | L’Italia vota | italia | yes",
        "pt | As eleições foram ontem | eleição | yes",
        "nl | De verkiezingen waren gisteren | verkiezing | yes",
        "ru | Новые выборы прошли вчера | выборов | yes",
        "ru | Ёлки горели | елка | yes",
        "ar | الكتاب الجديد هنا | كتاب | yes",
        "zh | 北京今天发布新闻报道 | 新闻 | yes",
        "zh | 北京今天发布新闻报道 | 新报 | no",
        "zh | 北京今天发布新闻报道 | 京 | yes",
        "ja | 東京で選挙が行われた | 選挙 | yes",
        "ja | ニュースを読む | ニュース | yes",
        "ko | 서울에서 선거가 열렸다 | 선거 | yes",
        "ko | 서울 선거가 열렸다 | \"서울 선거\" | yes",
        "ko | 선거 서울 이 열렸다 | \"서울 선거\" | no",
        "zh | 苹果iPhone手机 | \"苹果iPhone手机\" | yes",
        "ru | В Москве тихо | Москва | yes",
        "ru | Указ Президента России | Президент | yes",
        "it | I governi cadono | Governo | yes",
        "th | ข่าววันนี้ | ข่าว | yes",
        "sv | Husen brann | husen | yes",
        "sv | Husen brann | hus | no",
        "el | Οι εκλογές έγιναν | εκλογες | yes",
        "el | Οι εκλογές έγιναν | ΕΚΛΟΓΈΣ | yes",
        "el | Ο λόγος του | λογοσ | yes",
        "ar | قال محمد ﷺ للناس | محمد | yes",
        "ar | قال محمد ﷺ للناس | ﷺ | yes",
        "ar | قال محمد ﷺ للناس | ل | no",
        "ja | ﾆｭｰｽ ｶﾞｽ | \"ニュース\" | yes",
        "ja | ﾆｭｰｽ ｶﾞｽ | ガス | yes",
        "my | က\u200Dခဂ | က\u200Dခဂ | yes",
        // Stems belong to their language.
        "en | He saw the Haus | Häuser | no",
        "fr | The ferries sank | ferry | no",
      })
  void meet(String language, String text, String query, String found) throws IOException {
    TestIndex.write(folder, Article.builder("a").body(text).language(language).build());
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      boolean hit = searcher.search(SearchRequest.of(query)).total().count() == 1;
      assertEquals(found, hit ? "yes" : "no");
    }
  }

  @Test
  void oneIndexMixesThemAndOneOfThemCanBeAsked() throws IOException {
    TestIndex.write(
        folder,
        Article.builder("de").body("Die Häuser und das Hotel am Meer").language("de").build(),
        Article.builder("fr").body("Les maisons et l’hôtel au bord").language("fr").build(),
        Article.builder("en").body("The houses and the hotels by the sea").language("en").build());
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      assertEquals(List.of("de"), ids(searcher, "haus"));
      assertEquals(List.of("fr"), ids(searcher, "maison"));
      assertEquals(List.of("en"), ids(searcher, "house"));
      assertEquals(List.of("de", "en", "fr"), ids(searcher, "hotel"));
      assertEquals(List.of("fr"), ids(searcher, "hotel lang:fr"));
      assertEquals(List.of("fr"), ids(searcher, "hotel lang:\"fr\""));
      assertEquals(List.of("fr"), ids(searcher, "hotel lang:French"));
      assertEquals(List.of("de", "en"), ids(searcher, "hotel lang:(de OR en)"));
      assertEquals(List.of("de", "en"), ids(searcher, "hotel lang:de,English"));
      assertEquals(List.of("de", "en"), ids(searcher, "hotel -lang:fr"));
    }
  }

  @Test
  void theStemsOfOneLanguageMeetNoWordsOfAnother() throws IOException {
    TestIndex.write(
        folder,
        Article.builder("en").body("New cars and the pari of it").language("en").build(),
        Article.builder("fr").body("Rien à Paris").language("fr").build(),
        Article.builder("pt").body("Nada de novo").language("pt").build());
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      assertEquals(List.of(), ids(searcher, "news"));
      assertEquals(List.of("fr"), ids(searcher, "paris"));
    }
  }

  @Test
  void aFieldWithAStarHoldsAnything() throws IOException {
    TestIndex.write(
        folder,
        Article.builder("a").body("One").author("Anna").build(),
        Article.builder("b").body("Two").build());
    try (NewsSearcher searcher = NewsSearcher.open(folder)) {
      assertEquals(List.of("a"), ids(searcher, "author:*"));
      assertEquals(List.of("b"), ids(searcher, "-author:*"));
    }
  }

  private static List<String> ids(NewsSearcher searcher, String query) throws IOException {
    return searcher.search(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.article().id())
        .sorted()
        .toList();
  }
}
