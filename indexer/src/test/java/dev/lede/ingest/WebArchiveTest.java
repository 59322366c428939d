package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.Origin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Archives of web pages: each page that can be read, and each record that cannot, with its place.
 */
class WebArchiveTest {
  private static final String STORY =
      """
      <p>The ferry to the islands of Skerrow sank last night in a storm, the harbour master said.</p>
      <p>All who were on board were brought to Harrow Bay, where they were given tea and dry clothes.</p>
      <p>The storm went on until morning, and nobody could say when the next ferry would leave.</p>
      """;

  private static String page(String headline) {
    return "<!doctype html><html><head><title>"
        + headline
        + "</title></head><body><article><h1>"
        + headline
        + "</h1>"
        + STORY
        + "</article></body></html>";
  }

  private static String answer(String... headersAndBody) {
    int last = headersAndBody.length - 1;
    return "HTTP/1.1 200 OK\r\n"
        + String.join("\r\n", Arrays.asList(headersAndBody).subList(0, last))
        + "\r\n\r\n"
        + headersAndBody[last];
  }

  private static String html(String headline) {
    return answer("Content-Type: text/html; charset=utf-8", page(headline));
  }

  private static String address(String headline) {
    return "https://courier.example/" + headline.toLowerCase(Locale.ROOT);
  }

  /** A record of WARC; the length is of the body as it is. */
  private static byte[] record(String type, String address, String content, String body) {
    return record(type, address, content, body, body.getBytes(UTF_8).length);
  }

  private static byte[] record(
      String type, String address, String content, String body, long length) {
    return ("WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2025-03-04T05:06:07Z\r\nContent-Type: "
            + content
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + body
            + "\r\n\r\n")
        .getBytes(UTF_8);
  }

  private static byte[] response(String headline) {
    return response(headline, html(headline));
  }

  private static byte[] response(String headline, String answer) {
    return record("response", address(headline), "application/http; msgtype=response", answer);
  }

  private static byte[] arc(String headline) {
    String answer = html(headline);
    return (address(headline)
            + " 192.0.2.1 20250304050607 text/html "
            + answer.length()
            + "\n"
            + answer
            + "\n")
        .getBytes(UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Stream.of(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] gz(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<Parsed> all(String name, byte[] content) {
    return Reading.file(name, content, ReadOptions.NONE);
  }

  private static List<String> outcomes(byte[] content) {
    return Reading.outcomes(all(content[0] == 0x1F ? "crawl.warc.gz" : "crawl.warc", content));
  }

  private static final byte[] INFO =
      record("warcinfo", "", "application/warc-fields", "software: none\r\n");

  @Test
  void pagesAreReadAndTheRestIsCounted() {
    byte[] picture = response("Picture", answer("Content-Type: image/png", "\u0001\u0002"));
    byte[] error =
        response("Gone", html("Gone").replace("HTTP/1.1 200 OK", "HTTP/1.1 404 Not Found"));
    byte[] front = response("Front", answer("Content-Type: text/html", "<p><a href='/a'>A</a>"));
    byte[] archive =
        joined(INFO, response("One"), picture, error, response("Two"), front, response("Three"));
    assertEquals(
        List.of(
            "One",
            "Two",
            "Three",
            "crawl.warc: 1 pages without a story",
            "crawl.warc: 3 records that are no web pages"),
        outcomes(archive));
  }

  @Test
  void anArticleKnowsItsPlaceItsAddressAndWhenItWasFetched() {
    byte[] archive = joined(INFO, response("One"));
    Article one = assertInstanceOf(Parsed.Ok.class, all("a.warc", archive).get(0)).article();
    assertEquals("https://courier.example/one", one.url());
    assertEquals("courier.example", one.source());
    assertEquals("\"2025-03-04T05:06:07Z\"", one.extra().get("fetched"));
    assertEquals("a.warc:" + INFO.length, one.origin().toString());
    assertTrue(one.published().isEmpty());
    assertTrue(one.body().startsWith("The ferry to the islands"), one.body());
  }

  @Test
  void packedRecordsAreNamedByTheByteOfThePackedFile() {
    byte[] info = gz(INFO);
    List<Parsed> all = all("a.warc.gz", joined(info, gz(response("One")), gz(response("Two"))));
    assertEquals(List.of("One", "Two"), Reading.outcomes(all).subList(0, 2));
    assertEquals("a.warc.gz:" + info.length, all.get(0).origin().toString());
  }

  @Test
  void aFileThatIsPackedAsAWholeIsReadToo() {
    List<Parsed> all = all("a.warc.gz", gz(joined(INFO, response("One"), response("Two"))));
    assertEquals(List.of("One", "Two"), Reading.outcomes(all).subList(0, 2));
    assertEquals("a.warc.gz:" + INFO.length, all.get(0).origin().toString());
  }

  @Test
  void aRecordMayGoOnInTheNextPackedPart() {
    byte[] one = response("One");
    byte[] archive =
        joined(
            gz(Arrays.copyOfRange(one, 0, 400)),
            gz(Arrays.copyOfRange(one, 400, 600)),
            gz(Arrays.copyOfRange(one, 600, one.length)),
            gz(response("Two")));
    assertEquals(List.of("One", "Two"), outcomes(archive));
  }

  @Test
  void theHeadOfAPackedRecordMayHoldMore() {
    byte[] one = gz(response("One"));
    byte[] wrongExtra = {5, 0, 's', 'l', 99, 0, 1};
    byte[] names = "name\0comment\0xx".getBytes(UTF_8);
    byte[] head = Arrays.copyOf(one, 10);
    head[3] = 2 | 4 | 8 | 16;
    byte[] more = joined(head, wrongExtra, names, Arrays.copyOfRange(one, 10, one.length));
    assertEquals(List.of("One", "Two"), outcomes(joined(more, gz(response("Two")))));
  }

  @Test
  void arcIsReadPackedAndPlain() {
    byte[] first =
        "filedesc://old.arc 0.0.0.0 20250304050607 text/plain 20\n1 0 Nobody\n\nURL IP\n\n"
            .getBytes(UTF_8);
    byte[] spaced =
        new String(arc("Two"), UTF_8)
            .replaceFirst("courier.example/two", "courier.example/a b?c=d e")
            .getBytes(UTF_8);
    List<String> expected = List.of("One", "Two", "crawl.warc: 1 records that are no web pages");
    assertEquals(expected, outcomes(joined(first, arc("One"), spaced)));
    assertEquals(
        expected,
        outcomes(joined(gz(first), gz(arc("One")), gz(spaced))).stream()
            .map(line -> line.replace("warc.gz", "warc"))
            .toList());
    Article one = assertInstanceOf(Parsed.Ok.class, all("a.arc", arc("One")).get(0)).article();
    assertEquals("\"2025-03-04T05:06:07Z\"", one.extra().get("fetched"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP/1.1 200 OK           | HTTP/1.1 200",
        "HTTP/1.1 200 OK           | HTTP/2 200",
        "HTTP/1.1 200 OK           | HTTPX/1.1 203 Maybe",
        "Content-Type: text/html; charset=utf-8 | content-type:TEXT/HTML",
        "Content-Type: text/html; charset=utf-8 | Content-Type: application/xhtml+xml",
        "Content-Type: text/html; charset=utf-8 | X-Nothing: said",
        "Content-Type: text/html; charset=utf-8 | a line without a meaning~Content-Type: text/html",
        "Content-Type: text/html; charset=utf-8 | Content-Type: text/html~Content-Length: 7",
        "Content-Type: text/html; charset=utf-8 | Content-Type: text/html~Content-Encoding: gzip",
        "Content-Type: text/html; charset=utf-8 | Content-Type: text/html~Content-Encoding: br",
        "Content-Type: text/html; charset=utf-8 | Content-Type: text/html~Transfer-Encoding: chunked",
      })
  void aHeadIsTakenHoweverItIsWritten(String head, String other) {
    assertEquals(
        List.of("One"),
        outcomes(response("One", html("One").replace(head, other.replace("~", "\r\n")))));
  }

  @Test
  void anAnswerMayHaveLinesThatEndOtherwise() {
    String one = html("One");
    assertEquals(List.of("One"), outcomes(response("One", one.replace("\r\n", "\n"))));
    assertEquals(List.of("One"), outcomes(response("One", one.replace("\r\n", "\r\r\n"))));
  }

  @Test
  void pagesAreUnpackedFromTheirWay() throws IOException {
    String page = page("Café");
    byte[] bytes = page.getBytes(UTF_8);
    String latin = new String(gz(bytes), ISO_8859_1);
    String chunks = Integer.toHexString(bytes.length) + "\r\n" + new String(bytes, ISO_8859_1);
    assertEquals(List.of("Café"), sent("Content-Encoding: gzip", latin));
    for (boolean headless : new boolean[] {false, true}) {
      ByteArrayOutputStream deflated = new ByteArrayOutputStream();
      try (OutputStream out = new DeflaterOutputStream(deflated, new Deflater(9, headless))) {
        out.write(bytes);
      }
      assertEquals(
          List.of("Café"), sent("Content-Encoding: deflate", deflated.toString(ISO_8859_1)));
    }
    assertEquals(List.of("Café"), sent("Transfer-Encoding: chunked", chunks + "\r\n0\r\n\r\n"));
    assertEquals(
        List.of("crawl.warc: record at byte 0: its page cannot be unpacked from br"),
        sent("Content-Encoding: br", "\u0001\u0002\u0003"));
  }

  private static List<String> sent(String header, String latinBody) {
    String answer = answer("Content-Type: text/html", header, latinBody);
    String record =
        new String(
                record("response", "https://a.example/b", "application/http", "", answer.length()),
                ISO_8859_1)
            .replaceFirst("\r\n\r\n\r\n\r\n", "\r\n\r\n");
    int end = record.indexOf("\r\n\r\n") + 4;
    return outcomes((record.substring(0, end) + answer + "\r\n\r\n").getBytes(ISO_8859_1));
  }

  @Test
  void theCharacterSetOfTheAnswerCounts() {
    String page = page("Zürich");
    String answer = answer("Content-Type: text/html; charset=windows-1252", page);
    String head =
        new String(record("response", "x:y", "application/http", "", answer.length()), UTF_8);
    byte[] archive = (head.stripTrailing() + "\r\n\r\n" + answer).getBytes(ISO_8859_1);
    assertEquals(List.of("Zürich"), outcomes(archive));
  }

  @Test
  void resourcesThatArePagesAreReadAndOtherRecordsAreNot() {
    byte[] archive =
        joined(
            record("resource", address("One"), "text/html; charset=utf-8", page("One")),
            record("resource", address("Two"), "text/css", page("Two")),
            record("revisit", address("Three"), "application/http", html("Three")),
            record("request", address("Four"), "application/http", html("Four")),
            record("odd", address("Five"), "application/http", html("Five")));
    assertEquals(List.of("One", "crawl.warc: 4 records that are no web pages"), outcomes(archive));
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 700, 100_000, 1_000_000_000_000L})
  void aWrongLengthCostsOneRecord(long length) {
    byte[] wrong = record("response", address("Two"), "application/http", html("Two"), length);
    byte[] archive = joined(response("One"), wrong, response("Three"));
    int place = response("One").length;
    List<String> outcomes = outcomes(archive);
    assertEquals(3, outcomes.size(), outcomes.toString());
    assertEquals("One", outcomes.get(0));
    assertTrue(
        outcomes.get(1).startsWith("crawl.warc:%d: record at byte %d: ".formatted(place, place)),
        outcomes.get(1));
    assertTrue(outcomes.get(1).contains(String.valueOf(length)), outcomes.get(1));
    assertEquals("Three", outcomes.get(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "", "abc", "99999999999999999999", "1e3"})
  void aLengthThatIsNoneCostsOneRecord(String length) {
    String wrong =
        new String(response("Two"), UTF_8)
            .replaceFirst("Content-Length: \\d+", "Content-Length: " + length);
    assertEquals(
        List.of(
            "One",
            "crawl.warc:%1$d: record at byte %1$d: its length is no number: '%2$s'"
                .formatted(response("One").length, length),
            "Three"),
        outcomes(joined(response("One"), wrong.getBytes(UTF_8), response("Three"))));
  }

  @Test
  void aDamagedPackedRecordCostsItselfAlone() {
    byte[] one = gz(response("One"));
    byte[] two = gz(response("Two"));
    Arrays.fill(two, 100, 130, (byte) 0x55);
    String place = "crawl.warc.gz:%1$d: record at byte %1$d: ".formatted(one.length);
    assertEquals(
        List.of("One", place + "it is packed, and damaged", "Three"),
        outcomes(joined(one, two, gz(response("Three")))));
    byte[] short2 = Arrays.copyOf(gz(response("Two")), 200);
    List<String> cut = outcomes(joined(one, short2, gz(response("Three")), gz(response("Four"))));
    assertEquals("One", cut.get(0));
    assertTrue(cut.get(1).startsWith(place), cut.get(1));
    assertEquals(List.of("Three", "Four"), cut.subList(2, cut.size()));
  }

  @Test
  void whatStandsBetweenRecordsIsReportedOnce() {
    byte[] one = response("One");
    byte[] noise = "something else\r\nand more of it\r\n\r\n".getBytes(UTF_8);
    List<String> plain = outcomes(joined(one, noise, response("Two")));
    assertEquals(2, plain.size(), plain.toString());
    assertEquals(
        "crawl.warc: record at byte 0: its length of %d is wrong, no record follows"
            .formatted(html("One").length()),
        plain.get(0));
    assertEquals("Two", plain.get(1));
    byte[] packed = gz(one);
    assertEquals(
        List.of(
            "One",
            "crawl.warc.gz:%1$d: record at byte %1$d: no packed record begins here"
                .formatted(packed.length),
            "Two"),
        outcomes(joined(packed, noise, gz(response("Two")), new byte[1024])));
  }

  @Property(tries = 150)
  void wherEverAFileBreaksOffTheRestIsRead(@ForAll @IntRange(min = 60, max = 4000) int length) {
    byte[] whole = joined(response("One"), response("Two"), response("Three"));
    byte[] packed = joined(gz(response("One")), gz(response("Two")), gz(response("Three")));
    assertBreaksOff(whole, length, response("One").length);
    assertBreaksOff(packed, length, gz(response("One")).length);
  }

  private static void assertBreaksOff(byte[] whole, int length, int each) {
    byte[] cut = Arrays.copyOf(whole, Math.min(length, whole.length));
    List<String> outcomes = outcomes(cut);
    List<String> read = outcomes.stream().filter(line -> !line.contains(":")).toList();
    assertTrue(read.size() >= (cut.length - 4) / (each + 2), read + " of " + cut.length);
    long last = outcomes.stream().filter(line -> line.contains("record at byte")).count();
    assertTrue(outcomes.size() == read.size() + last && last <= 1, outcomes.toString());
  }

  @Property(tries = 300)
  void damageCostsNothingButWhatItTouches(
      @ForAll @IntRange(min = 0, max = 10_000) int place, @ForAll byte value) {
    byte[] one = gz(response("One"));
    byte[] archive = joined(one, gz(response("Two")), gz(response("Three")));
    // A file of which the first bytes are broken is something else.
    int hit = 10 + place % (archive.length - 10);
    archive[hit] = (byte) (archive[hit] ^ value);
    List<String> outcomes = outcomes(archive);
    List<String> read = outcomes.stream().filter(line -> !line.contains(":")).toList();
    boolean first = hit < one.length;
    assertTrue(read.size() >= 2, outcomes + " after " + hit);
    assertTrue(value == 0 || first || read.contains("One"), outcomes.toString());
  }

  @Test
  void aRecordThatUnpacksToGigabytesIsLeftInTime() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      long length = 3L << 30;
      out.write(record("response", "x:y", "application/http", "", length), 0, 120);
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 600; i++) {
        out.write(zeros);
      }
    }
    byte[] archive = joined(gz(response("One")), bomb.toByteArray());
    List<Parsed> all = new ArrayList<>();
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          try {
            all.addAll(all("a.warc.gz", archive));
          } catch (UncheckedIOException e) {
            all.add(new Parsed.Problem(new Origin("a", "", 0), String.valueOf(e.getMessage())));
          }
        });
    assertTrue(Reading.outcomes(all).toString().contains("200 times its size"), all.toString());
  }

  @Test
  void aHeadWithoutAnEndIsLeftInTime() {
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream("WARC/1.0\r\nWARC-Type: ".getBytes(UTF_8)),
            new Endless(200L << 20));
    assertEquals(
        List.of("a.warc: record at byte 0: its head is longer than 512 KiB"),
        Reading.outcomes(Reading.file("a.warc", endless, ReadOptions.NONE)));
  }

  @Test
  void aPageTooLongIsReported() {
    String page = page("Long") + "<p>And on and on it went. ".repeat(700_000);
    assertEquals(
        List.of("crawl.warc: record at byte 0: a page longer than 16 MiB", "Two"),
        outcomes(
            joined(response("Long", answer("Content-Type: text/html", page)), response("Two"))));
  }

  /** A letter again and again. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int read = (int) Math.min(left, length);
      Arrays.fill(buffer, offset, offset + read, (byte) 'a');
      left -= read;
      return read == 0 ? -1 : read;
    }
  }
}
