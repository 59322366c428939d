package dev.lede.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields of an article, each with the name it has in the index and in queries. */
public enum Field {
  /** The article's own id, or the one Lede gave it. */
  ID("id"),

  /** The headline. */
  HEADLINE("headline", "title"),

  /** The opening of the body, which weighs more than the rest. */
  LEDE("lede"),

  /** The whole text. */
  BODY("body", "text"),

  /** Headline and body as one, by which words are ranked. */
  STORY("story"),

  /** Who wrote it, one name each. */
  AUTHOR("author", "by"),

  /** The publisher or agency. */
  SOURCE("source", "site"),

  /** The desk or section. */
  SECTION("section"),

  /** Keywords given by the publisher. */
  TAG("tag", "tags"),

  /** The place in the dateline. */
  PLACE("place"),

  /** Where it was published. */
  URL("url", "link"),

  /** The language that was given, as a code such as pt-BR. */
  LANGUAGE("language", "lang"),

  /** The language it is written in, given or detected, as a code of two letters. */
  WRITTEN_IN("writtenIn"),

  /** When it was published. */
  PUBLISHED("published", "date"),

  /** When Lede first saw it. */
  FIRST_INDEXED("firstIndexed"),

  /** Grows with every write, over the life of an index. */
  SEQUENCE("sequence"),

  /** How often it came in another form, counted from 1. */
  REVISION("revision"),

  /** What stood above it before. */
  EARLIER_HEADLINES("earlierHeadlines"),

  /** Numbers by which copies of it are found. */
  COPY_BANDS("copyBands"),

  /** What is linked with it by copies, and copies of copies. */
  FAMILY("family"),

  /** The copies of it, itself among them; part of the family. */
  CLUSTER("cluster"),

  /** The file, entry and position it was read from. */
  ORIGIN("origin"),

  /** Changes whenever the content does. */
  FINGERPRINT("fingerprint"),

  /** Values Lede has no field for, kept as they came. */
  EXTRA("extra");

  private final String label;
  private final String alias;

  Field(String label) {
    this(label, label);
  }

  Field(String label, String alias) {
    this.label = label;
    this.alias = alias;
  }

  /** The name of this field in an index and JSON, and one of those people type for it. */
  public String label() {
    return label;
  }

  /** The name people are taught for this field, and a printed query has. */
  public String queryName() {
    return this == HEADLINE || this == LANGUAGE ? alias : label;
  }

  /** The field people mean by a name, in any case; empty where no field goes by it. */
  public static Optional<Field> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            field ->
                field.label.toLowerCase(Locale.ROOT).equals(wanted) || field.alias.equals(wanted))
        .findFirst();
  }
}
