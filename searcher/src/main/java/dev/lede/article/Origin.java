package dev.lede.article;

/**
 * Where an article was read.
 *
 * @param file the path as it was given or found, {@code -} for standard input, empty where an
 *     article came from a program
 * @param entry the name inside an archive, empty where the file is no archive
 * @param position the line (of line-based formats) or the ordinal (of all others) from 1; 0 where
 *     the article is the whole file
 */
public record Origin(String file, String entry, long position) {

  /** The origin of an article that was handed over by a program. */
  public static final Origin PROGRAM = new Origin("", "", 0);

  public Origin {
    if (position < 0) {
      throw new IllegalArgumentException("position is " + position + ", not 0 or more");
    }
  }

  /** The place as an error message names it: {@code news.jsonl:12}, {@code a.zip!b.txt}. */
  @Override
  public String toString() {
    String place = entry.isEmpty() ? file : file + "!" + entry;
    return position == 0 ? place : place + ":" + position;
  }
}
