package dev.lede.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** A web page: what it says to machines, and what a reader sees of its story. */
public final class Page {
  /** Deeper than this nothing is nested but what was made to harm. */
  private static final int DEEPEST = 500;

  private static final int MOST_CANDIDATES = 20;
  private static final int LONGEST_CANDIDATE = 300;

  /** In characters. */
  private static final int SHORT = 1_000;

  private static final int FEW_LINKS = 10;

  private static final String BYLINES =
      "[rel=author], [itemprop=author], [itemprop=author] [itemprop=name], [class~=(?i)(^|[-_ ])by-?line|author-?name|(^| )author( |$)]";

  private static final String DATES =
      "[itemprop=datePublished], time[pubdate], time[datetime], abbr.published, [class~=(?i)publish|pub-?date|dateline|timestamp|(^|[-_ ])date( |$)]";

  private static final Pattern FRONT_PAGE =
      Pattern.compile("(?i)https?://[^/?#]*(/(index\\.\\w+)?)?([?#].*)?");

  private final Document page;

  private Page(Document page) {
    this.page = page;
  }

  /**
   * Reads a page. However broken it is, something comes of it.
   *
   * @param stated the character set that came with it, which counts more than its own word
   * @param address where it was, empty where that is not known
   */
  public static Page of(byte[] bytes, Optional<String> stated, String address) {
    String charset = stated.filter(Page::isKnown).orElse(null);
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return new Page(Jsoup.parse(in, charset, address, parser));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot be read", e);
    }
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** What the window is called. */
  public String title() {
    return page.title().strip();
  }

  /** The first of some meta tags that says something, by its name, property or item. */
  public Optional<String> meta(List<String> names) {
    for (String name : names) {
      for (Element tag : page.getElementsByTag("meta")) {
        if (isNamed(tag, name) && !tag.attr("content").isBlank()) {
          return Optional.of(tag.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  /** All that the meta tags of a name say. */
  public List<String> metas(String name) {
    return page.getElementsByTag("meta").stream()
        .filter(tag -> isNamed(tag, name))
        .map(tag -> tag.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private static boolean isNamed(Element meta, String name) {
    return meta.attr("property").equalsIgnoreCase(name)
        || meta.attr("name").equalsIgnoreCase(name)
        || meta.attr("itemprop").equalsIgnoreCase(name)
        || meta.attr("http-equiv").equalsIgnoreCase(name);
  }

  /** The scripts in which it describes itself as linked data, each JSON more or less. */
  public List<String> linkedData() {
    return page.getElementsByTag("script").stream()
        .filter(
            script -> script.attr("type").toLowerCase(Locale.ROOT).contains("application/ld+json"))
        .map(Element::data)
        .limit(MOST_CANDIDATES)
        .toList();
  }

  /** Its headings of the first rank. */
  public List<String> headings() {
    return texts(page.getElementsByTag("h1"));
  }

  /** What may be its byline, most likely first. */
  public List<String> bylines() {
    return texts(page.select(BYLINES));
  }

  /** What may be its date, most likely first. */
  public List<String> dates() {
    Set<String> dates = new LinkedHashSet<>();
    for (Element element : page.select(DATES)) {
      for (String key : List.of("datetime", "content", "title")) {
        if (!element.attr(key).isBlank()) {
          dates.add(element.attr(key).strip());
        }
      }
      dates.addAll(texts(new Elements(element)));
    }
    return dates.stream().limit(MOST_CANDIDATES).toList();
  }

  private static List<String> texts(List<Element> elements) {
    List<String> texts = new ArrayList<>();
    for (Element element : elements) {
      String text = element.text().strip();
      if (!text.isEmpty() && text.length() <= LONGEST_CANDIDATE && texts.size() < MOST_CANDIDATES) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The language of its text; empty where it does not say. */
  public String language() {
    Element root = page.selectFirst("html[lang]");
    return root == null ? "" : root.attr("lang").strip();
  }

  /** The address that it names as its own; empty where it names none. */
  public String address() {
    Stream<String> links =
        page.select("link[rel=canonical][href]").stream().map(link -> link.absUrl("href"));
    Stream<String> tags =
        page.getElementsByTag("meta").stream()
            .filter(tag -> isNamed(tag, "og:url"))
            .map(tag -> tag.absUrl("content"));
    return Stream.concat(links, tags).filter(Page::isOwn).findFirst().orElse("");
  }

  /** Some sites name their front page on every page: all would be the same article. */
  private static boolean isOwn(String address) {
    return !address.isEmpty() && !FRONT_PAGE.matcher(address).matches();
  }

  /** Whether it is too short to be a page that only leads to others. */
  public boolean isShort() {
    return page.body().text().length() < SHORT && page.select("a[href]").size() < FEW_LINKS;
  }

  /** The paragraphs of its story; none where it looks like no story. */
  public List<String> paragraphs() {
    Document copy = page.clone();
    Cleaning.clean(copy);
    List<Block> found = BodyFinder.find(copy.body());
    if (found.isEmpty() && isShort()) {
      found = Blocks.of(copy.body()).stream().filter(block -> block.linkDensity() < 0.5).toList();
    }
    return found.stream().map(Block::text).toList();
  }
}
