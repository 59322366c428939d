package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedUrlTest {

  @ParameterizedTest
  @CsvSource({
    "HTTP://WWW.Gull.example:80/A/, http://www.gull.example/A",
    "https://gull.example:443/, https://gull.example",
    "https://gull.example:8443/a, https://gull.example:8443/a",
    "http://gull.example/a#top, http://gull.example/a",
    "http://gull.example/a?utm_source=x&id=7&fbclid=1, http://gull.example/a?id=7",
    "http://gull.example/a?gclid=1, http://gull.example/a",
    "http://gull.example/a%20b?q=%C3%A9, http://gull.example/a%20b?q=%C3%A9",
    "' /a b ', /a b",
    "http://gull.example/a b/, http://gull.example/a b/",
    "urn:gull:7, urn:gull:7",
    "'',''",
  })
  void writesAnAddressOneWay(String url, String normalised) {
    assertEquals(normalised, NormalisedUrl.of(url));
  }

  @ParameterizedTest
  @CsvSource({
    "http://WWW.gull.example/a, gull.example",
    "http://m.gull.example/a, gull.example",
    "http://news.gull.example:8080/a, news.gull.example",
    "/a, ''",
    "'', ''",
  })
  void aSourceIsTheHost(String url, String source) {
    assertEquals(source, NormalisedUrl.source(url));
  }
}
