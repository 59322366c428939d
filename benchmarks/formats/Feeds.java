import dev.lede.article.Article;
import dev.lede.article.Published;
import dev.lede.ingest.NewsReader;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What is read of feeds, beside what others read. Called by {@code feeds.sh}. */
final class Feeds {
  private static final Pattern OPENING =
      Pattern.compile("<((?:[\\w.-]+:)?(?:item|entry))(\\s[^<>]*[^/<>]|)>");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    Feeds feeds = new Feeds();
    for (String folder : args) {
      try (Stream<Path> paths = Files.walk(Path.of(folder))) {
        for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
          feeds.compare(Path.of(folder), path);
        }
      }
    }
    System.out.println("| what | number |\n| --- | --- |");
    feeds.counts.forEach((what, number) -> System.out.println("| " + what + " | " + number + " |"));
    System.out.println("\nDifferences: " + feeds.differences.size());
    feeds.differences.forEach(one -> System.out.println("- " + one));
  }

  private void compare(Path folder, Path path) throws IOException {
    String name = path.getFileName().toString();
    Optional<Path> expected = expectation(path);
    boolean feed = name.matches(".*\\.(xml|rss|atom|rdf)") || isJsonFeed(path);
    if (!feed) {
      return;
    }
    String shown = folder.getFileName() + "/" + folder.relativize(path);
    byte[] bytes = Files.readAllBytes(path);
    count("files");
    List<Parsed> read = read(bytes, shown);
    Optional<Integer> strict = name.endsWith(".json") ? Optional.empty() : strictCount(bytes);
    count(
        name.endsWith(".json")
            ? "files of JSON"
            : strict.isPresent() ? "well-formed files" : "malformed files");
    count("articles", (int) read.stream().filter(Parsed.Ok.class::isInstance).count());
    if (expected.isPresent()) {
      count("files with an expectation");
      compare(shown, bytes, read, items(Files.readAllBytes(expected.get())));
    } else if (strict.isPresent() && strict.get() != entries(read).size()) {
      differences.add(
          "%s: %d entries, the JDK's parser counts %d"
              .formatted(shown, entries(read).size(), strict.get()));
    } else if (strict.isEmpty()) {
      count("articles of malformed files", entries(read).size());
    }
    cut(shown, bytes);
  }

  private void compare(String shown, byte[] bytes, List<Parsed> read, List<Map<?, ?>> items) {
    count("entries expected", items.size());
    List<Parsed> entries = entries(read);
    if (entries.size() != items.size()) {
      differences.add("%s: %d entries, not %d".formatted(shown, entries.size(), items.size()));
      return;
    }
    count("entries read", entries.size());
    boolean silent = entries.stream().anyMatch(Parsed.Problem.class::isInstance);
    count("entries without a word", (int) entries.stream().filter(Parsed.Problem.class::isInstance).count());
    // An entry that says nothing is no article: its date is compared with a headline put in.
    List<Parsed> dated = silent ? entries(read(titled(bytes), shown)) : entries;
    for (int i = 0; i < items.size(); i++) {
      compare(shown + ", entry " + (i + 1), dated.get(i), items.get(i), silent);
    }
  }

  private void compare(String shown, Parsed parsed, Map<?, ?> item, boolean titled) {
    if (!(parsed instanceof Parsed.Ok ok)) {
      differences.add(shown + ": " + parsed);
      return;
    }
    Article article = ok.article();
    Object date = Stream.of("publishedParsed", "issuedParsed", "pubDateParsed", "updatedParsed", "modifiedParsed", "date_published", "date_modified")
        .map(key -> (Object) item.get(key)).filter(Objects::nonNull).findFirst().orElse(dcDate(item));
    if (date != null) {
      count("dates expected");
      String ours = article.published().map(Published::instant).map(Instant::toString).orElse("none");
      same(shown + ": date", ours, instant(date.toString()));
    }
    if (!titled && item.get("title") instanceof String title && title.matches("[^<&]*")) {
      count("titles expected");
      same(shown + ": title", article.headline(), title.strip().replaceAll("\\s+", " "));
    }
    if (item.get("link") instanceof String link && !titled) {
      count("links expected");
      same(shown + ": link", article.url(), link);
    }
  }

  private static Object dcDate(Map<?, ?> item) {
    return item.get("dcExt") instanceof Map<?, ?> core && core.get("date") instanceof List<?> dates
        ? dates.get(0)
        : null;
  }

  private static String instant(String date) {
    try {
      return Instant.parse(date).toString();
    } catch (DateTimeParseException e) {
      return date;
    }
  }

  private void same(String what, String ours, String theirs) {
    if (ours.equals(theirs)) {
      count(what.substring(what.lastIndexOf(' ') + 1) + "s equal");
    } else {
      differences.add("%s is '%s', not '%s'".formatted(what, ours, theirs));
    }
  }

  /** Reads the first half of a file: every entry that is whole in it must be read. */
  private void cut(String shown, byte[] bytes) {
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    List<Parsed> read = read(half, shown + " (cut)");
    String text = new String(half, StandardCharsets.ISO_8859_1).replaceAll("(?s)<!\\[CDATA\\[.*?(?:]]>|$)|<!--.*?(?:-->|$)", "");
    int whole = text.split("</(?:[\\w.-]+:)?(?:item|entry)\\s*>", -1).length - 1;
    int before = Math.min(whole, entries(read(bytes, shown)).size());
    count("whole entries of files cut in half", before);
    long kept = read.stream().filter(Parsed.Ok.class::isInstance).count();
    long silent = entries(read(bytes, shown)).stream().limit(before).filter(Parsed.Problem.class::isInstance).count();
    count("of them read", (int) Math.min(before, kept + silent));
    if (kept + silent < before) {
      differences.add("%s: cut in half %d of %d entries".formatted(shown, kept + silent, before));
    }
  }

  private static List<Parsed> entries(List<Parsed> read) {
    return read.stream().filter(one -> !(one instanceof Parsed.Skipped)).toList();
  }

  private List<Parsed> read(byte[] bytes, String shown) {
    List<Parsed> all = new ArrayList<>();
    InputStream input = new ByteArrayInputStream(bytes);
    try (NewsReader news = new NewsReader(List.of("-"), input, ReadOptions.NONE)) {
      news.forEachRemaining(all::add);
    } catch (RuntimeException | IOException e) {
      differences.add(shown + ": the run ended with " + e);
    }
    return all;
  }

  private static byte[] titled(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return OPENING.matcher(text).replaceAll("<$1$2><title>x</title>").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Optional<Path> expectation(Path path) {
    String name = path.getFileName().toString();
    String bare = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    Path expected = path.resolveSibling(bare + (name.endsWith(".json") ? "_expected.json" : ".json"));
    return Files.exists(expected) && !name.contains("_expected") ? Optional.of(expected) : Optional.empty();
  }

  private static boolean isJsonFeed(Path path) throws IOException {
    String name = path.getFileName().toString();
    return name.endsWith(".json")
        && !name.contains("_expected")
        && !Files.exists(path.resolveSibling(name.replace(".json", ".xml")))
        && (expectation(path).isPresent()
            || Files.readString(path, StandardCharsets.ISO_8859_1).contains("jsonfeed.org"));
  }

  /** The entries that the JDK's own parser finds; empty for a file that is not well-formed. */
  private static Optional<Integer> strictCount(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      builder.setEntityResolver((id, uri) -> new InputSource(new StringReader("")));
      Document document = builder.parse(new ByteArrayInputStream(bytes));
      NodeList items = document.getElementsByTagNameNS("*", "item");
      return Optional.of(count(items) + count(document.getElementsByTagNameNS("*", "entry")));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      return Optional.empty();
    }
  }

  private static int count(NodeList nodes) {
    int count = 0;
    for (int i = 0; i < nodes.getLength(); i++) {
      Node parent = nodes.item(i).getParentNode();
      String name = String.valueOf(parent.getLocalName()).toLowerCase(Locale.ROOT);
      count += List.of("rss", "feed", "rdf", "channel").contains(name) ? 1 : 0;
    }
    return count;
  }

  private static List<Map<?, ?>> items(byte[] json) {
    Map<?, ?> feed = (Map<?, ?>) value(json);
    Object items = feed.containsKey("items") ? feed.get("items") : feed.get("entries");
    List<Map<?, ?>> maps = new ArrayList<>();
    if (items instanceof List<?> list) {
      list.forEach(item -> maps.add((Map<?, ?>) item));
    }
    return maps;
  }

  private static Object value(byte[] json) throws JacksonException {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      return value(parser, parser.nextToken());
    }
  }

  private static Object value(JsonParser parser, JsonToken token) {
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        map.put(key, value(parser, parser.nextToken()));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
        list.add(value(parser, next));
      }
      return list;
    }
    return parser.getString();
  }

  private void count(String what) {
    count(what, 1);
  }

  private void count(String what, int number) {
    counts.merge(what, number, Integer::sum);
  }
}
