package dev.lede.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields of an article, each named here and nowhere else: the name in the index, in queries and
 * in JSON.
 */
public enum Field {
  ID("id", "the article's own id, or the one Lede gave it"),
  HEADLINE("headline", "the headline", "title"),
  LEDE("lede", "the opening of the body, which weighs more than the rest"),
  BODY("body", "the whole text", "text"),
  AUTHOR("author", "who wrote it, one name each", "by"),
  SOURCE("source", "the publisher or agency", "site"),
  SECTION("section", "the desk or section"),
  TAG("tag", "keywords given by the publisher", "tags"),
  PLACE("place", "the place in the dateline"),
  URL("url", "where it was published", "link"),
  LANGUAGE("language", "the language as a code such as en", "lang"),
  PUBLISHED("published", "when it was published", "date"),
  FIRST_INDEXED("firstIndexed", "when Lede first saw it"),
  SEQUENCE("sequence", "grows with every write, over the life of an index"),
  ORIGIN("origin", "the file, entry and position it was read from"),
  FINGERPRINT("fingerprint", "changes whenever the content does"),
  EXTRA("extra", "values Lede has no field for, kept as they came");

  private final String label;
  private final String meaning;
  private final String alias;

  Field(String label, String meaning) {
    this(label, meaning, label);
  }

  Field(String label, String meaning, String alias) {
    this.label = label;
    this.meaning = meaning;
    this.alias = alias;
  }

  /** The name of this field in an index, a query and JSON. */
  public String label() {
    return label;
  }

  /** What the field holds, in a few words for help pages. */
  public String meaning() {
    return meaning;
  }

  /** The other name people type for this field in a query; the same where it has one only. */
  public String alias() {
    return alias;
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
