package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that came through a wrong character set is mended or at least said, and other text left. */
class CharactersTest {
  private static final String STORY =
      "<p>The ferry sank last night in a storm, the harbour master said on Tuesday.</p>".repeat(5);

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Bytes that windows-1252 does not have become control characters, as browsers show them. */
  private static String misread(String text) {
    StringBuilder wrong = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      char shown = new String(new byte[] {b}, WINDOWS).charAt(0);
      wrong.append(shown == '\uFFFD' ? (char) (b & 0xFF) : shown);
    }
    return wrong.toString();
  }

  private static Parsed.Ok read(String title) {
    List<Parsed> all = Reading.file("a.jsonl", "{\"title\":\"" + title + "\"}");
    return assertInstanceOf(Parsed.Ok.class, all.get(0));
  }

  /** Two or four bytes a character, as programs on Windows write it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.jsonl | UTF-16   | {"title":"Fähre 🛥"}
          a.jsonl | UTF-16LE | \uFEFF{"title":"Fähre 🛥"}
          a.json  | UTF-16LE | \uFEFF[{"title":"Fähre 🛥"}]
          a.json  | UTF-16BE | \uFEFF{"articles":[{"title":"Fähre 🛥"}]}
          a.json  | UTF-8    | \uFEFF[{"title":"Fähre 🛥"}]
          a.json  | UTF-32LE | \uFEFF[{"title":"Fähre 🛥"}]
          a.jsonl | UTF-16LE | {"title":"Fähre 🛥"}
          a.jsonl | UTF-16BE | {"title":"Fähre 🛥"}
          a.jsonl | UTF-32LE | {"title":"Fähre 🛥"}
          a.jsonl | UTF-32BE | {"title":"Fähre 🛥"}
          a.json  | UTF-16LE | [{"title":"Fähre 🛥"}]
          a.csv   | UTF-16LE | title,url⏎Fähre 🛥,https://a.example/1⏎
          a.csv   | UTF-32BE | title,url⏎Fähre 🛥,https://a.example/1⏎
          a.xml   | UTF-16BE | <rss version="2.0"><channel><item><title>Fähre 🛥</title></item></channel></rss>
          a.txt   | UTF-16LE | Fähre 🛥
          a.md    | UTF-16BE | ---⏎title: Fähre 🛥⏎---⏎The ferry sank last night, the harbour master said on Tuesday.⏎
          """)
  void unicodeIsKnownByItsMarkOrItsZeros(String name, String charset, String content) {
    byte[] bytes = content.replace('⏎', '\n').getBytes(Charset.forName(charset));
    assertEquals(
        List.of("Fähre 🛥"), Reading.outcomes(Reading.file(name, bytes, ReadOptions.NONE)));
  }

  /** A folder of Windows programs' pages, and what they save of others. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aPageIsKnownByItsZeros(String charset) {
    String page = "<!DOCTYPE html><title>Fähre 🛥</title><h1>Fähre 🛥</h1>" + STORY;
    byte[] bytes = page.getBytes(Charset.forName(charset));
    assertEquals(
        List.of("Fähre 🛥"), Reading.outcomes(Reading.file("a.html", bytes, ReadOptions.NONE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.jsonl | windows-1252 | {"title":"Fähre für Møllers Küste"}
          a.json  | windows-1252 | [{"title":"Fähre für Møllers Küste"}]
          a.json  | windows-1251 | [{"title":"Паром затонул ночью во время шторма"}]
          a.jsonl | Shift_JIS    | {"title":"昨夜、嵐の中でフェリーが沈没したと港長が述べた。"}
          """)
  void jsonInAnotherCharacterSetIsGuessedAndSaidOnce(String name, String charset, String json) {
    String second = "\n{\"title\":\"Two\"}";
    String file = name.endsWith("l") ? json + second : json.replace("]", "," + second + "]");
    List<Parsed> all =
        Reading.file(name, file.getBytes(Charset.forName(charset)), ReadOptions.NONE);
    Parsed.Ok first = assertInstanceOf(Parsed.Ok.class, all.get(0));
    assertTrue(json.contains("\"" + first.article().headline() + "\""), first.article().headline());
    assertEquals(
        List.of("no character set is declared: all was read as " + charset), first.warnings());
    assertEquals(List.of(), assertInstanceOf(Parsed.Ok.class, all.get(1)).warnings());
  }

  /** A character of four bytes may lie on the border of two blocks. */
  @ParameterizedTest
  @ValueSource(ints = {4_080, 4_081, 4_082, 4_083, 4_084, 4_085, 4_086, 4_087})
  void noCharacterIsCutInTwo(int length) {
    String title = "g".repeat(length) + "🛥🛥🛥🛥";
    byte[] bytes = ("{\"title\":\"" + title + "\"}").getBytes(UTF_16);
    assertEquals(
        List.of(title), Reading.outcomes(Reading.file("a.jsonl", bytes, ReadOptions.NONE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "José Ibáñez sails",
        "“Naïve,” said Zoë",
        "Преса и новости",
        "Zürn – Müller",
        "It’s D’Estray’s",
        "À la crème, à la carte",
        "100 € or 200 €, señor",
      })
  void whatWasReadWronglyOnceIsMended(String title) {
    Parsed.Ok ok = read(misread(title));
    assertEquals(List.of("UTF-8 that had been read as windows-1252 was mended"), ok.warnings());
    assertEquals(title, ok.article().headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "à «\u00a0Paris\u00a0» et à «\u00a0Lyon\u00a0»",
        "NÃO, SÃO, PÃES e IRMÃS",
        "„HÖ“ und „FLÖ“",
        "Â Ã Ð Ñ stand for themselves",
        "ESPAÑA – “MAÑANA”",
        "José Ibáñez sails",
        "JosÃ© alone may be so called",
      })
  void otherTextIsLeft(String title) {
    Parsed.Ok ok = read(title);
    assertEquals(List.of(), ok.warnings());
    assertEquals(title.replace('\u00a0', ' '), ok.article().headline().replace('\u00a0', ' '));
  }

  @Test
  void partsThatAreWellStayAsTheyAre() {
    assertEquals("José, Zoë and “Ibáñez”", read("JosÃ©, Zoë and “IbÃ¡Ã±ez”").article().headline());
  }

  @Test
  void controlCharactersAreShownAsWindowsDoes() {
    Parsed.Ok ok = read("\u0093It\u0092s on\u0094 \u0096 Zoë");
    assertEquals("“It’s on” – Zoë", ok.article().headline());
    assertEquals(List.of(), ok.warnings());
  }

  @Test
  void lostCharactersAreSaid() {
    assertEquals(
        List.of("characters were lost before it was read (U+FFFD)"), read("Jos\uFFFD").warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251 | Паром затонул ночью во время шторма, сообщил начальник порта Скеррова.",
        "Shift_JIS    | 昨夜、嵐の中でフェリーが沈没したと港長が述べた。全員が救助された。",
        "EUC-KR       | 어젯밤 폭풍 속에서 여객선이 침몰했다고 항만장이 말했다. 모두 구조되었다.",
        "GB18030      | 港务局长说，渡轮昨晚在暴风雨中沉没。船上所有人都被带到了港口。",
        "Big5         | 港務局長說，渡輪昨晚在暴風雨中沉沒。船上所有人都被帶到了港口。",
        "windows-1252 | Die Fähre sank in der Nacht; alle Männer über Bord wurden gerettet, sagt Müller.",
        "windows-1250 | Prezydent powiedział w środę, że rząd będzie mógł się zająć ustawą w tym tygodniu.",
        "ISO-8859-2   | Prezydent powiedział w środę, że rząd będzie mógł się zająć ustawą w tym tygodniu.",
        "windows-1250 | Premiér ve středu řekl, že vláda může návrh projednat ještě před volbami.",
        "windows-1250 | A kormány még ezen a héten tárgyalhat az első javaslatról, és több idő kell.",
        "windows-1250 | Premierul a spus că guvernul poate să discute propunerea şi după alegeri.",
        "windows-1254 | Başkan hükümetin teklif için görüşeceğini, bunun yeni değil olduğunu söyledi.",
        "windows-1257 | Vyriausybė dar šią savaitę gali svarstyti pasiūlymą dėl būsto, už kurį balsuos ir kiti.",
        "windows-1256 | قال رئيس الوزراء إن الحكومة يمكن أن تناقش الاقتراح في هذا الأسبوع",
        "ISO-8859-7   | Ο πρωθυπουργός είπε την Τετάρτη ότι η κυβέρνηση μπορεί να συζητήσει την πρόταση.",
        "KOI8-R       | Паром затонул ночью во время шторма, сообщил начальник порта Скеррова.",
      })
  void aPageThatDeclaresNothingIsGuessedAndSaid(String charset, String sentence) {
    String story = "<p>" + sentence + "</p>";
    String page = "<html><head><title>x</title></head><body><article><h1>1</h1>" + story.repeat(6);
    List<Parsed> all =
        Reading.file("a.html", page.getBytes(Charset.forName(charset)), ReadOptions.NONE);
    Parsed.Ok ok = assertInstanceOf(Parsed.Ok.class, all.get(0));
    assertTrue(ok.article().body().contains(sentence), ok.article().body());
    assertEquals(
        List.of("no character set is declared: it was read as " + Charset.forName(charset).name()),
        ok.warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the server says | windows-1251 | text/xml; charset=windows-1251     |                                | Паром затонул
          in capitals     | windows-1251 | text/xml; Charset="WINDOWS-1251"   |                                | Паром затонул
          before the file | windows-1251 | text/xml; charset=windows-1251     | <?xml encoding="iso-8859-1"?>  | Паром затонул
          without a name  | windows-1251 | text/xml                           | <?xml encoding="windows-1251"?> | Паром затонул
          unknown to Java | windows-1251 | text/xml; charset=x-nobody         | <?xml encoding="windows-1251"?> | Паром затонул
          cannot be right | windows-1251 | text/xml; charset=utf-8            | <?xml encoding="windows-1251"?> | Паром затонул
          nothing         | UTF-8        |                                    |                                | Паром затонул
          one for all     | UTF-8        | text/xml; charset=iso-8859-1       |                                | Паром затонул
          a mark          | UTF-16       | text/xml; charset=utf-8            |                                | Паром затонул
          """)
  void whatTheServerSaysGoesBeforeWhatTheFileSays(
      String what, String charset, String contentType, String declaration, String headline) {
    String feed =
        (declaration == null ? "" : declaration)
            + "<rss><channel><item><title>"
            + headline
            + "</title></item></channel></rss>";
    Download download =
        new Download(
            "https://gull.example/feed",
            new ByteArrayInputStream(feed.getBytes(Charset.forName(charset))),
            Optional.ofNullable(contentType));
    NewsReader news = NewsReader.of(download, ReadOptions.NONE);
    Parsed.Ok ok = assertInstanceOf(Parsed.Ok.class, news.next());
    assertEquals(headline, ok.article().headline(), what);
    assertEquals(List.of(), ok.warnings(), what);
  }
}
