package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was made to harm, or is broken beyond reason, ends soon with a clear line. More of it is
 * with the formats: see {@link PackedFilesTest}, {@link HostileMarkupTest}, {@link HtmlPagesTest}
 * and {@link WebArchiveTest}.
 */
class BadInputTest {
  private static final long TWO_GIGABYTES = 2_200_000_000L;

  private static List<String> read(String name, InputStream content) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> Reading.outcomes(Reading.file(name, content, ReadOptions.NONE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.jsonl | {\"title\":\" | a.jsonl:1: line longer than 64 MiB",
        "a.json  | [{\"title\":\" | a.json:1: a number, key or string is too long at line 1, column 67114674: nothing was read from element 1 on",
        "a.html  | <html><body><p> | a.html: a page longer than 16 MiB",
        "a.xml   | <rss><channel><item><title> | a.xml:1: longer than 4 million characters",
        "a.txt   | Title~~ | a.txt: a text longer than 16 million characters",
        "a.csv   | title,body~x, | a.csv:1: a row longer than a row may be, or a quotation mark that is never closed: nothing was read behind line 1",
        "a.md    | ---~title: x~---~~ | a.md: a text longer than 16 million characters",
        "a.warc  | WARC/1.0~WARC-Type: | a.warc: record at byte 0: its head is longer than 512 KiB",
      })
  void aLineOfTwoGigabytesIsReported(String name, String start, String report) {
    InputStream line =
        new SequenceInputStream(
            new ByteArrayInputStream(start.replace('~', '\n').getBytes(UTF_8)),
            new Endless(TWO_GIGABYTES));
    List<String> outcomes = read(name, line);
    assertEquals(1, outcomes.size(), outcomes.toString());
    assertEquals(report, outcomes.get(0));
  }

  @Test
  void jsonNestedAMillionDeepIsReported() {
    String arrays = "[".repeat(1_000_000);
    String objects = "{\"a\":".repeat(1_000_000) + "1" + "}".repeat(1_000_000);
    String whole = "{\"title\":\"Whole\"}";
    assertEquals(
        List.of("Whole", "a.jsonl:2: nested deeper than 100 levels at column 502", "Whole"),
        read("a.jsonl", bytes(whole + "\n" + objects + "\n" + whole)));
    assertEquals(
        List.of(
            "a.json:1: nested deeper than 100 levels at line 1, column 102: nothing was read from"
                + " element 1 on"),
        read("a.json", bytes(arrays)));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void nothingIsFetchedAndNothingWritten(@TempDir Path folder) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
      String feed =
          "<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'URL/a.dtd' [<!ENTITY x SYSTEM 'URL/x'>"
              + "<!ENTITY % p SYSTEM 'URL/p'> %p;]><?xml-stylesheet href='URL/s.xsl'?>"
              + "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><link>URL/</link>"
              + "<xi:include href='URL/i'/><item><title>Feed</title><link>URL/a</link>"
              + "<enclosure url='URL/b.mp3'/></item></channel></rss>";
      String page =
          "<html><head><base href='URL/'><link rel='stylesheet' href='a.css'>"
              + "<meta http-equiv='refresh' content='0; url=URL/'></head><body><h1>Page</h1>"
              + "<img src='a.png'><iframe src='URL/f'></iframe><script src='a.js'></script>"
              + "<p>A ferry sank in the night.</p></body></html>";
      String line = "{\"title\":\"Line\",\"url\":\"URL/a\",\"image_url\":\"URL/b\"}";
      Files.writeString(folder.resolve("a.xml"), feed.replace("URL/", address));
      Files.writeString(folder.resolve("b.html"), page.replace("URL/", address));
      Files.writeString(folder.resolve("c.jsonl"), line.replace("URL/", address));
      List<Parsed> all = new ArrayList<>();
      try (NewsReader reader =
          new NewsReader(
              List.of(folder.toString()), InputStream.nullInputStream(), ReadOptions.NONE)) {
        reader.forEachRemaining(all::add);
      }
      assertEquals(List.of("Feed", "Page", "Line"), Reading.outcomes(all));
      server.setSoTimeout(300);
      assertThrows(SocketTimeoutException.class, server::accept);
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(3, files.count());
      }
    }
  }
}
