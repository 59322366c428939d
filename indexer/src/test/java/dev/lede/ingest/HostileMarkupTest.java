package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What wants to exhaust or to betray a program that reads markup. */
class HostileMarkupTest {
  private static final String WHOLE = "<item><title>Whole</title></item>";

  @Test
  void noEntityIsReadFromAFile(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String entity = "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">";
    assertEquals(
        List.of("a.xml:1: the entity 'x' is not resolved", "Whole"), withEntities(entity, "&x;"));
  }

  /** Each paragraph opens again what is open: a page of tags would become ten times as many. */
  @Test
  void aPageOfTagsIsReadToABound() {
    String story = "<h1>Harbour closes</h1><p>The harbour was shut on Tuesday after a storm.</p>";
    String page = "<html><body>" + story + "<p><b><i><font>".repeat(400_000);
    Parsed read = Reading.file("a.html", page.getBytes(UTF_8), ReadOptions.NONE).get(0);
    Parsed.Ok ok = assertInstanceOf(Parsed.Ok.class, read);
    assertEquals("Harbour closes", ok.article().headline());
    assertEquals(List.of("a page of more than 200000 tags: the rest was not read"), ok.warnings());
  }

  @Test
  void entitiesMadeOfEntitiesAreNotResolved() {
    StringBuilder entities = new StringBuilder("<!ENTITY e0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    assertEquals(
        List.of("a.xml:1: the entity 'e9' is not resolved", "Whole"),
        withEntities(entities.toString(), "&e9;"));
  }

  @Test
  void entitiesDoNotMakeATextGrowWithoutEnd() {
    String entity = "<!ENTITY x \"" + "x".repeat(100) + "\">";
    assertEquals(
        List.of("a.xml:1: entities make it longer than 8388608 characters", "Whole"),
        withEntities(entity, "&x;".repeat(1_000_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>",
        "<a ",
        "<",
        "</a>",
        "<!--",
        "<![CDATA[",
        "<?",
        "<!DOCTYPE [",
        "<a b='",
        "&",
        "&a",
        "<item:a>",
        "<x:a><item>"
      })
  void whatIsRepeatedWithoutEndTakesLittleTime(String piece) {
    String feed = "<rss><channel>" + WHOLE + "<item><title>Odd" + piece.repeat(300_000);
    List<String> outcomes =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Reading.outcomes(Reading.file("a.xml", feed)));
    assertEquals("Whole", outcomes.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "<!-- -->", "<?x?>", "<!DOCTYPE x>", "<!DOCTYPE x [<!ENTITY y 'z'>]>"})
  void whatIsRepeatedAtTheBeginningTakesLittleTime(String piece) {
    String feed = piece.repeat(50_000 / piece.length()) + "<rss><channel>" + WHOLE;
    assertEquals(
        List.of("Whole"),
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Reading.outcomes(Reading.file("a.xml", feed))));
  }

  @Test
  void anEntryTooLongIsLeftOutAndNotHeld() {
    List<InputStream> parts = new ArrayList<>();
    parts.add(text("<rss><channel>" + WHOLE + "<item><title>"));
    byte[] letters = "x".repeat(1 << 20).getBytes(UTF_8);
    for (int i = 0; i < 10; i++) {
      parts.add(new ByteArrayInputStream(letters));
    }
    parts.add(text("</title></item>" + WHOLE));
    InputStream feed = new SequenceInputStream(Collections.enumeration(parts));
    assertEquals(
        List.of("Whole", "a.xml:2: longer than 4 million characters", "Whole"),
        Reading.outcomes(Reading.file("a.xml", feed, ReadOptions.NONE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UTF-8        | \uFEFF<?xml version="1.0" encoding="ISO-8859-1"?>
          UTF-8        | <?xml version="1.0" encoding="ISO-8859-1"?>
          UTF-8        | <?xml version="1.0" encoding="UTF-16"?>
          UTF-8        | <?xml version="1.0" encoding="none such"?>
          UTF-8        | <!-- none -->
          windows-1252 | <?xml version="1.0" encoding='iso-8859-1'?>
          windows-1252 | <?xml version="1.0" encoding="windows-1252"?>
          UTF-16LE     | \uFEFF<?xml version="1.0" encoding="UTF-16"?>
          UTF-16BE     | \uFEFF<?xml version="1.0" encoding="UTF-16"?>
          UTF-16LE     | <?xml version="1.0"?>
          UTF-16BE     | <?xml version="1.0" encoding="UTF-8"?>
          IBM037       | none
          """)
  void theCharacterSetIsFoundOut(String charset, String prolog) {
    if (prolog.equals("none")) {
      assertEquals(List.of("a.xml: skipped: " + StoredFile.NOT_NEWS), headlines(charset, ""));
    } else {
      assertEquals(List.of("“Zürn” – café"), headlines(charset, prolog));
    }
  }

  @Test
  void aDeclaredCharacterSetIsHeeded() {
    assertEquals(
        List.of("Зюрн"),
        Reading.outcomes(
            Reading.file(
                "a.xml",
                "<?xml version='1.0' encoding='windows-1251'?><rss><item><title>Зюрн</title></item></rss>"
                    .getBytes(Charset.forName("windows-1251")),
                ReadOptions.NONE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          windows-1251 | Порт закрыт: все суда ушли в море, и никто не вернулся.
          KOI8-R       | Порт закрыт: все суда ушли в море, и никто не вернулся.
          Shift_JIS    | 港が閉鎖され、すべての船が出航した。
          GB18030      | 港口关闭，所有船只都已离开。没有人回来。
          Big5         | 港口關閉，所有船隻都已離開。沒有人回來。
          EUC-KR       | 항구가 폐쇄되었고 모든 배가 떠났다. 아무도 돌아오지 않았다.
          windows-1252 | Der Hafen ist geschloßen, alle Schiffe fuhren über das Meer.
          """)
  void aCharacterSetThatIsNotDeclaredIsGuessedAndReported(String charset, String headline) {
    String feed = "<rss><item><title>" + headline + "</title></item>" + WHOLE;
    List<Parsed> read =
        Reading.file("a.xml", feed.getBytes(Charset.forName(charset)), ReadOptions.NONE);
    assertEquals(List.of(headline, "Whole"), Reading.outcomes(read));
    assertEquals(
        "no character set is declared: all was read as " + charset,
        ((Parsed.Ok) read.get(0)).warnings().get(0));
    assertEquals(List.of(), ((Parsed.Ok) read.get(1)).warnings());
  }

  @Test
  void strayBytesAreReadAsWhatTheyNearlyAlwaysAreAndReported() throws IOException {
    byte[] start =
        "<?xml version='1.0' encoding='utf-8'?><rss><item><title>é 😀 ñ ".getBytes(UTF_8);
    byte[] middle = {(byte) 0x93, (byte) 0xFC, (byte) 0x94, (byte) 0x81};
    byte[] end = ("</title></item>" + WHOLE).getBytes(UTF_8);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(start);
    all.write(middle);
    all.write(end);
    List<Parsed> read = Reading.file("a.xml", all.toByteArray(), ReadOptions.NONE);
    assertEquals(List.of("é 😀 ñ “ü”\uFFFD", "Whole"), Reading.outcomes(read));
    assertEquals(
        List.of(
            "bytes that are not in the character set were read as windows-1252",
            "characters were lost before it was read (U+FFFD)"),
        ((Parsed.Ok) read.get(0)).warnings());
    assertEquals(List.of(), ((Parsed.Ok) read.get(1)).warnings());
  }

  private static List<String> headlines(String charset, String prolog) {
    String feed = prolog + "<rss><channel><item><title>“Zürn” – café</title></item>";
    byte[] bytes = (feed + "</channel></rss>").getBytes(Charset.forName(charset));
    return Reading.outcomes(Reading.file("a.xml", bytes, ReadOptions.NONE));
  }

  private static List<String> withEntities(String declarations, String title) {
    String feed =
        "<!DOCTYPE rss [%s]><rss><channel><item><title>%s</title></item>%s</channel></rss>"
            .formatted(declarations, title, WHOLE);
    return Reading.outcomes(Reading.file("a.xml", feed));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
