package dev.lede.ingest;

import dev.lede.article.Field;

/**
 * The keys of Lede's own export: one JSON object a line, which reads back as an equal article.
 * Empty values are left out. The values are texts unless something else is said.
 */
public final class ExportKeys {
  /** The version of this layout that is written, a number; it is the first member of a line. */
  public static final String LEDE = "lede";

  /** The newest version that can be read, and the one to write. */
  public static final int VERSION = 1;

  public static final String ID = Field.ID.label();
  public static final String HEADLINE = Field.HEADLINE.label();
  public static final String BODY = Field.BODY.label();

  /** An array of names. */
  public static final String AUTHORS = "authors";

  public static final String SOURCE = Field.SOURCE.label();
  public static final String SECTION = Field.SECTION.label();

  /** An array of texts. */
  public static final String TAGS = "tags";

  public static final String PLACE = Field.PLACE.label();
  public static final String URL = Field.URL.label();
  public static final String LANGUAGE = Field.LANGUAGE.label();

  /** The code of the language that it was indexed in, stated or detected, as {@code en}. */
  public static final String WRITTEN_IN = Field.WRITTEN_IN.label();

  /** The local time with its offset, as {@code 2006-10-20T18:15:00-04:00}. */
  public static final String PUBLISHED = Field.PUBLISHED.label();

  /** The name of a {@link dev.lede.article.Published.Precision}. */
  public static final String PUBLISHED_PRECISION = "publishedPrecision";

  /** {@link #ZONE_STATED} or {@link #ZONE_ASSUMED}. */
  public static final String PUBLISHED_ZONE = "publishedZone";

  public static final String ZONE_STATED = "stated";
  public static final String ZONE_ASSUMED = "assumed";

  /** The date as it was read. */
  public static final String PUBLISHED_RAW = "publishedRaw";

  /** An instant, as {@code 2024-01-23T17:45:00Z}. */
  public static final String FIRST_INDEXED = Field.FIRST_INDEXED.label();

  /** A number; left out where it is 1. */
  public static final String REVISION = Field.REVISION.label();

  /** An array of texts, the oldest first. */
  public static final String EARLIER_HEADLINES = Field.EARLIER_HEADLINES.label();

  public static final String ORIGIN_FILE = "originFile";
  public static final String ORIGIN_ENTRY = "originEntry";

  /** A number; left out where it is 0. */
  public static final String ORIGIN_POSITION = "originPosition";

  /** An object that holds every extra value as it is, under its key. */
  public static final String EXTRA = Field.EXTRA.label();

  private ExportKeys() {}
}
