package dev.lede.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample of each format, read as a folder of all of them. */
class FormatSamplesTest {
  private static final Path SAMPLES =
      Path.of("").toAbsolutePath().resolveSibling("sample-data").resolve("formats");

  @Test
  void everySampleIsReadWhole() throws IOException {
    List<String> read = new ArrayList<>();
    try (NewsReader news =
        new NewsReader(
            List.of(SAMPLES.toString()), InputStream.nullInputStream(), ReadOptions.NONE)) {
      while (news.hasNext()) {
        Parsed.Ok ok = assertInstanceOf(Parsed.Ok.class, news.next());
        String file = Path.of(ok.article().origin().file()).getFileName().toString();
        read.add(file + ": " + ok.article().headline());
        assertEquals(List.of(), ok.warnings(), file);
        assertTrue(ok.article().published().isPresent(), file);
        assertFalse(ok.article().body().isEmpty(), file);
        assertFalse(ok.article().body().matches("(?s).*[<>{}*#].*"), ok.article().body());
      }
    }
    assertEquals(
        List.of(
            "archive-parts.jl: Clockmaker sets the town hall right after 61 years",
            "courier-table.csv: Baker wins appeal over loud rooster",
            "courier-table.csv: Library lends out 300 umbrellas",
            "gazette-nitf.xml: Chess by carrier pigeon enters its 14th year",
            "gull-crawl.warc: Owl moves into the savings bank",
            "gull-rss.xml: Snail race called off for want of rain",
            "gull-rss.xml: Bell tower gets its sixth bell back",
            "hedgehog-crossing.md: A crossing for hedgehogs: how it went",
            "lantern-atom.xml: Lighthouse lens polished by hand",
            "lantern-feed.json: Kite festival loses its largest kite",
            "lantern-page.html: Ferry cat retires after 4,000 crossings",
            "moss-garden.md: Moss garden wins by a hair",
            "old-papers.trec: LIDO REOPENS WITH COLDER WATER",
            "old-papers.trec: Hatmaker Counts Heads",
            "old-wire.sgm: OSTREL MILLS <OSM> TO SPIN FINER YARN",
            "old-wire.sgm: WEATHER BUREAU LOSES BALLOON",
            "search-results.json: Tram museum opens in a tram",
            "search-results.json: Marmalade prize goes to a nine-year-old",
            "wire-newsml.xml: Runaway cheese stops morning train",
            "wire-newsml.xml: Piano left on a summit is in tune",
            "wire-ninjs.json: Otters found living in a disused post office"),
        read);
  }
}
