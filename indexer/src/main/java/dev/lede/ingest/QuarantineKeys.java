package dev.lede.ingest;

/** The keys of a rejected piece of input as it is kept, so that it can be mended and read again. */
public final class QuarantineKeys {
  /** Where it was read. */
  public static final String FROM = "rejectedFrom";

  /** Why it was rejected. */
  public static final String BECAUSE = "rejectedBecause";

  /** The name of the format that it is in. */
  public static final String FORMAT = "rejectedFormat";

  /** What names the file, where the articles in it are known by that. */
  public static final String FILE = "rejectedFile";

  /** Its bytes in Base64, where the text does not tell them. */
  public static final String BYTES = "rejectedBytes";

  /** What is to be mended. */
  public static final String TEXT = "rejectedText";

  private QuarantineKeys() {}
}
