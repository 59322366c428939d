package dev.lede.ingest;

/**
 * A format that news comes in.
 *
 * <p>To add one:
 *
 * <ol>
 *   <li>Write a class that implements this interface. Give its {@link #name} in the words of a help
 *       page.
 *   <li>Let {@link #recognises} look at the extension and at the first bytes; both must fit, so
 *       that a picture called {@code a.txt} is no text. Be strict: the first format that says yes
 *       gets the file.
 *   <li>Let {@link #open} return the articles one by one, never more than one of them in memory.
 *       Fill a {@link Draft} for each; it reads bylines and dates and finds the id. What cannot be
 *       read becomes a {@link Parsed.Problem} and costs nothing but itself. For many documents in
 *       one file of XML or SGML there is {@link MarkupArticles}, which needs their names and a
 *       reader of one of them; for values under keys there is {@link MappedArticle}.
 *   <li>Let one class alone see a library that is made for the format, and say in DECISIONS why it
 *       was taken.
 *   <li>Name it in {@link Formats#ALL}, before the formats that are less strict.
 *   <li>Put its test beside the others: {@code <Name>Test} for what it reads, one line in {@code
 *       FormatsTest} for a file that it recognises and one for a file that it must leave.
 *   <li>Put a file of it into {@code sample-data/formats}, its headlines into {@code
 *       FormatSamplesTest} and the name into both READMEs.
 * </ol>
 */
interface ArticleFormat {

  /** What people call it: {@code JSON lines}. */
  String name();

  /**
   * Whether a file is of this format.
   *
   * @param fileName without folders and without {@code .gz}; empty for standard input
   * @param head how the unpacked file begins
   */
  boolean recognises(String fileName, Head head);

  /** Opens a file of this format. */
  Articles open(Input input);
}
