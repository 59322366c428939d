package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.lede.article.Field;
import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.page.Page;
import dev.lede.ingest.text.TextCharset;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes an article of a web page: of what it says of itself to machines where that is told well,
 * and of what a reader sees.
 */
final class WebPage {
  /** One meta tag holds an object of its own. */
  private static final Pattern PARSELY_DATE =
      Pattern.compile("\"pub_date\"\\s*:\\s*\"([^\"]{4,40})\"");

  /** The kinds of pages that tell one story, be it in a film with a few words. */
  private static final Pattern STORIES = Pattern.compile("(?i)article|video|news");

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=|encoding\\s*=");

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datePublished",
          "rnews:datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published-date",
          "published_date",
          "article.published",
          "cXenseParse:recs:publishtime",
          "OriginalPublicationDate",
          "citation_publication_date",
          "citation_date",
          "dcterms.created",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.date",
          "dc.date",
          "ptime",
          "displaydate",
          "date");

  private static final List<String> AUTHORS =
      List.of(
          "author",
          "parsely-author",
          "sailthru.author",
          "article:author",
          "og:article:author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "citation_author");

  private static final List<String> SITES =
      List.of("og:site_name", "application-name", "dc.publisher", "copyright-holder");

  private static final List<String> SECTIONS =
      List.of("article:section", "parsely-section", "sailthru.section", "section", "category");

  private static final List<String> TAGS =
      List.of("news_keywords", "keywords", "parsely-tags", "sailthru.tags", "article:tag");

  /** A page that does not say that it is an article has so many words of prose if it is one. */
  private static final int FEWEST_WORDS = 40;

  /** Of what the page says its article is, so much is seen where that is only its beginning. */
  private static final double MOST_SEEN = 0.8;

  private final Page page;
  private final String address;
  private final Optional<LinkedData> data;
  private final Draft draft = new Draft();

  /** Ten times what the fullest pages have. A hostile one has millions, and an element for each. */
  private static final int MOST_TAGS = 200_000;

  private WebPage(Page page, String address) {
    this.page = page;
    this.address = address;
    this.data = LinkedData.of(page.linkedData());
  }

  /**
   * The article of a page; empty where there is none, as on a front page.
   *
   * @param stated the character set that came with it
   * @param address where it was, empty where that is not known
   */
  static Optional<Draft> draft(byte[] bytes, Optional<String> stated, String address) {
    Optional<TextCharset> told = charset(bytes, stated);
    Optional<String> charset = told.map(TextCharset::charset).map(Charset::name).or(() -> stated);
    int end = endOfTags(bytes);
    byte[] read = end < bytes.length ? Arrays.copyOf(bytes, end) : bytes;
    WebPage web = new WebPage(Page.of(read, charset, address), address);
    if (end < bytes.length) {
      web.draft.warn("a page of more than " + MOST_TAGS + " tags: the rest was not read");
    }
    told.filter(TextCharset::guessed)
        .ifPresent(
            guess ->
                web.draft.warn(
                    "no character set is declared: it was read as " + guess.charset().name()));
    return web.read() ? Optional.of(web.draft) : Optional.empty();
  }

  /** Where the tags of a page are too many, or its end. */
  private static int endOfTags(byte[] bytes) {
    int tags = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '<' && ++tags > MOST_TAGS) {
        return i;
      }
    }
    return bytes.length;
  }

  /**
   * The character set that the bytes tell, where they tell more than what is stated or declared:
   * what is mostly valid UTF-8 is that, whatever was copied into its head.
   */
  private static Optional<TextCharset> charset(byte[] bytes, Optional<String> stated) {
    TextCharset told = TextCharset.of(bytes);
    String start = new String(bytes, 0, Math.min(bytes.length, 8_192), ISO_8859_1);
    boolean declared = stated.isPresent() || CHARSET.matcher(start).find();
    return Optional.of(told).filter(charset -> !declared || !charset.guessed());
  }

  private boolean read() {
    List<String> paragraphs = page.paragraphs();
    String told = Markup.text(fromData(Field.BODY, "articleBody"));
    draft.body = Paragraphs.of(body(paragraphs, told));
    draft.headline = PageHeadline.of(page, fromData(Field.HEADLINE, "headline"), site());
    if (!isArticle()) {
      return false;
    }
    draft.url = page.address().isEmpty() ? address : page.address();
    draft.source = site();
    draft.section =
        Paragraphs.oneLine(Markup.text(first(fromData(Field.SECTION, "articleSection"), SECTIONS)));
    draft.language = first(fromData(Field.LANGUAGE, "inLanguage"), List.of());
    draft.language = draft.language.isEmpty() ? page.language() : draft.language;
    tags().forEach(draft.tags::add);
    draft.bylines.addAll(bylines());
    readDate();
    String summary = firstMeta(List.of("description", "og:description"), "");
    if (!summary.isEmpty() && !draft.body.contains(summary)) {
      draft.extra("description", new Text(summary));
    }
    return true;
  }

  private static String body(List<String> paragraphs, String told) {
    String seen = String.join("\n\n", paragraphs);
    boolean more = seen.length() < MOST_SEEN * told.length();
    return more && told.length() > 200 ? told : seen;
  }

  private boolean isArticle() {
    int words = draft.body.isEmpty() ? 0 : draft.body.split("\\s+", -1).length;
    boolean says = data.isPresent() || STORIES.matcher(firstMeta(List.of("og:type"), "")).find();
    boolean prose = words >= FEWEST_WORDS || draft.body.length() >= 6 * FEWEST_WORDS;
    return prose || (says && words + draft.headline.length() > 0) || page.isShort();
  }

  private String site() {
    String publisher = fromData(Field.SOURCE, "publisher");
    return Paragraphs.oneLine(Markup.text(firstMeta(SITES, publisher)));
  }

  private List<String> bylines() {
    List<String> told =
        data.map(linked -> linked.texts(Field.AUTHOR, "author", "creator")).orElse(List.of());
    return Stream.of(
            told.stream(), AUTHORS.stream().flatMap(name -> page.metas(name).stream()),
            page.bylines().stream().filter(Byline::isOne), page.bylines().stream())
        .map(names -> names.filter(name -> !name.startsWith("http")).map(Markup::text).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .map(names -> names.size() > 1 && told.isEmpty() ? List.of(names.get(0)) : names)
        .orElse(List.of());
  }

  private List<String> tags() {
    List<String> tags = new ArrayList<>();
    data.ifPresent(linked -> tags.addAll(linked.texts(Field.TAG, "keywords")));
    for (String name : TAGS) {
      if (tags.isEmpty()) {
        tags.addAll(page.metas(name));
      }
    }
    Stream<String> parts =
        tags.size() == 1 ? Stream.of(tags.get(0).split("[,;]", -1)) : tags.stream();
    return parts
        .map(tag -> Paragraphs.oneLine(Markup.text(tag)))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  private void readDate() {
    List<String> candidates = new ArrayList<>();
    data.ifPresent(
        linked -> candidates.addAll(linked.texts(Field.PUBLISHED, "datePublished", "dateCreated")));
    DATES.forEach(name -> candidates.addAll(page.metas(name)));
    page.metas("parsely-page").stream()
        .map(PARSELY_DATE::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .forEach(candidates::add);
    candidates.addAll(page.dates());
    AddressDate.in(address).or(() -> AddressDate.in(draft.url)).ifPresent(candidates::add);
    data.ifPresent(linked -> candidates.addAll(linked.texts(Field.PUBLISHED, "dateModified")));
    candidates.addAll(page.metas("article:modified_time"));
    draft.date =
        candidates.stream()
            .filter(date -> Dates.read(date) instanceof DateReading.Read)
            .findFirst()
            .orElse(candidates.isEmpty() ? "" : candidates.get(0));
    draft.dateValue = new Text(draft.date);
  }

  private String fromData(Field field, String key) {
    return data.map(linked -> linked.text(field, key)).orElse("");
  }

  private String first(String told, List<String> names) {
    return told.isEmpty() ? firstMeta(names, "") : told;
  }

  private String firstMeta(List<String> names, String otherwise) {
    return page.meta(names).orElse(otherwise);
  }
}
