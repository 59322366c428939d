package dev.lede.schema;

import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.History;
import dev.lede.article.IndexedArticle;
import dev.lede.article.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;

/** The field table: every field of the index, each in one place. */
public final class NewsFields {
  public static final IdField ID = new IdField();

  public static final TextField HEADLINE =
      text(Field.HEADLINE, true, true, Article::headline, Article.Builder::headline);
  public static final TextField LEDE =
      text(Field.LEDE, false, false, Article::lede, (article, text) -> {});
  public static final TextField BODY =
      text(Field.BODY, true, true, Article::body, Article.Builder::body);

  public static final StoryField STORY = new StoryField();

  public static final TextField AUTHOR =
      names(Field.AUTHOR, true, Article::authors, Article.Builder::authors);
  public static final TextField SOURCE =
      name(Field.SOURCE, Role.ADDRESS, true, Article::source, Article.Builder::source);
  public static final TextField SECTION =
      name(Field.SECTION, Role.NAME, true, Article::section, Article.Builder::section);
  public static final TextField TAG = names(Field.TAG, true, Article::tags, Article.Builder::tags);
  public static final TextField PLACE =
      name(Field.PLACE, Role.NAME, true, Article::place, Article.Builder::place);
  public static final TextField URL =
      name(Field.URL, Role.ADDRESS, false, Article::url, Article.Builder::url);
  public static final TextField LANGUAGE =
      name(Field.LANGUAGE, Role.NAME, true, Article::language, Article.Builder::language);

  public static final TextField WRITTEN_IN =
      new TextField(
          Field.WRITTEN_IN,
          Role.NAME,
          false,
          true,
          true,
          indexed -> List.of(indexed.writtenIn()),
          (article, texts) -> {});

  public static final PublishedField PUBLISHED = new PublishedField();

  public static final NumberField FIRST_INDEXED =
      new NumberField(Field.FIRST_INDEXED, indexed -> indexed.firstIndexed().toEpochMilli());
  public static final NumberField SEQUENCE =
      new NumberField(Field.SEQUENCE, IndexedArticle::sequence);

  public static final NumberField REVISION =
      new NumberField(Field.REVISION, indexed -> indexed.history().revision());

  public static final KeptField EARLIER_HEADLINES =
      new KeptField(
          Field.EARLIER_HEADLINES,
          false,
          indexed -> indexed.history().earlierHeadlines(),
          (article, text) -> {});

  public static final BandField COPY_BANDS = new BandField();
  public static final ClusterField FAMILY = new ClusterField(Field.FAMILY);
  public static final ClusterField CLUSTER = new ClusterField(Field.CLUSTER);

  public static final KeptField FINGERPRINT =
      new KeptField(
          Field.FINGERPRINT,
          true,
          indexed -> List.of(indexed.fingerprint()),
          (article, text) -> {});
  public static final KeptField ORIGIN =
      new KeptField(
          Field.ORIGIN,
          false,
          indexed -> List.of(encode(indexed.article().origin())),
          (article, text) -> article.origin(decodeOrigin(text)));
  public static final KeptField EXTRA =
      new KeptField(
          Field.EXTRA,
          false,
          indexed -> encode(indexed.article().extra()),
          NewsFields::restoreExtra);

  /** Every row of the table. */
  public static final List<NewsField> ALL =
      List.of(
          ID,
          HEADLINE,
          LEDE,
          BODY,
          STORY,
          AUTHOR,
          SOURCE,
          SECTION,
          TAG,
          PLACE,
          URL,
          LANGUAGE,
          WRITTEN_IN,
          PUBLISHED,
          FIRST_INDEXED,
          SEQUENCE,
          REVISION,
          EARLIER_HEADLINES,
          COPY_BANDS,
          FAMILY,
          CLUSTER,
          FINGERPRINT,
          ORIGIN,
          EXTRA);

  private static final Map<String, TextField> TEXT_FIELDS =
      ALL.stream()
          .filter(row -> row instanceof TextField)
          .collect(Collectors.toUnmodifiableMap(NewsField::name, row -> (TextField) row));

  private NewsFields() {}

  /** The field of words that a field of an article is; empty for fields of another kind. */
  public static Optional<TextField> text(Field field) {
    return Optional.ofNullable(TEXT_FIELDS.get(field.label()));
  }

  /** The role by which a field is analysed; a field that is not of words is one keyword. */
  static Role roleOf(String name) {
    TextField field = TEXT_FIELDS.get(name);
    return field == null ? Role.KEYWORD : field.role();
  }

  /** The whole document of an article. */
  public static Document write(IndexedArticle article) {
    Document document = new Document();
    for (NewsField row : ALL) {
      row.write(article, document);
    }
    return document;
  }

  /** The article that a stored document holds. */
  public static IndexedArticle read(Document stored) {
    Article.Builder article = Article.builder(required(stored, ID));
    for (NewsField row : ALL) {
      row.read(stored, article);
    }
    return new IndexedArticle(
        article.build(),
        Instant.ofEpochMilli(FIRST_INDEXED.storedIn(stored)),
        SEQUENCE.storedIn(stored),
        required(stored, FINGERPRINT),
        required(stored, WRITTEN_IN),
        history(stored));
  }

  /** The history of the article that a stored document holds. */
  public static History history(Document stored) {
    return new History(
        Math.toIntExact(REVISION.storedIn(stored)),
        List.of(stored.getValues(EARLIER_HEADLINES.name())));
  }

  /** The place that a stored document names, if only this field of it was loaded. */
  public static Origin originIn(Document stored) {
    return decodeOrigin(required(stored, ORIGIN));
  }

  /** What the table is made of, in a form that changes whenever the index would. */
  static String description() {
    return ALL.stream().map(NewsField::description).collect(Collectors.joining("\n"));
  }

  private static TextField text(
      Field field,
      boolean offsets,
      boolean kept,
      Function<Article, String> value,
      BiConsumer<Article.Builder, String> restore) {
    return single(field, Role.TEXT, offsets, kept, false, value, restore);
  }

  private static TextField name(
      Field field,
      Role role,
      boolean counted,
      Function<Article, String> value,
      BiConsumer<Article.Builder, String> restore) {
    return single(field, role, false, true, counted, value, restore);
  }

  private static TextField names(
      Field field,
      boolean counted,
      Function<Article, List<String>> values,
      BiConsumer<Article.Builder, List<String>> restore) {
    return new TextField(
        field,
        Role.NAME,
        false,
        true,
        counted,
        indexed -> values.apply(indexed.article()),
        restore);
  }

  private static TextField single(
      Field field,
      Role role,
      boolean offsets,
      boolean kept,
      boolean counted,
      Function<Article, String> value,
      BiConsumer<Article.Builder, String> restore) {
    return new TextField(
        field,
        role,
        offsets,
        kept,
        counted,
        indexed -> List.of(value.apply(indexed.article())),
        (article, texts) -> restore.accept(article, texts.get(0)));
  }

  private static String required(Document stored, NewsField row) {
    String value = stored.get(row.name());
    if (value == null) {
      throw new IllegalStateException("a stored article has no " + row.name());
    }
    return value;
  }

  /** File names hold no NUL, so it separates them. */
  private static String encode(Origin origin) {
    return origin.position() + "\0" + origin.entry() + "\0" + origin.file();
  }

  private static Origin decodeOrigin(String text) {
    String[] parts = text.split("\0", 3);
    return new Origin(parts[2], parts[1], Long.parseLong(parts[0]));
  }

  /** A key may hold anything, so its length stands before it: {@code 5:wordsJSON}. */
  private static List<String> encode(Map<String, String> extra) {
    return extra.entrySet().stream()
        .map(entry -> entry.getKey().length() + ":" + entry.getKey() + entry.getValue())
        .toList();
  }

  private static void restoreExtra(Article.Builder article, String text) {
    int colon = text.indexOf(':');
    int end = colon + 1 + Integer.parseInt(text.substring(0, colon));
    article.extra(text.substring(colon + 1, end), text.substring(end));
  }
}
