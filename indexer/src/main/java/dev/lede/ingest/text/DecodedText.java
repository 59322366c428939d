package dev.lede.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;

/** The bytes of a file as text, whatever its character set. */
public final class DecodedText {
  private DecodedText() {}

  /**
   * A file as text.
   *
   * @param head how it begins
   * @param reader the whole of it; bytes that are no characters are kept apart, see {@link
   *     StrayBytes}
   * @param doubt what a reader of the first article should be told; empty where all is sure
   */
  public record Opened(String head, Reader reader, Optional<String> doubt) {}

  /**
   * The text of a file, whatever its character set; see {@link TextCharset}.
   *
   * @param stated the name of the character set that was stated when it was sent
   */
  public static Opened open(InputStream bytes, Optional<String> stated) throws IOException {
    TextHead beginning = new TextHead(bytes);
    byte[] head = beginning.peek();
    TextCharset charset = TextCharset.of(head, stated);
    int mark = Math.min(head.length, charset.markLength());
    return new Opened(
        new String(head, mark, head.length - mark, charset.charset()),
        new TolerantReader(beginning.whole(), charset),
        charset.doubt());
  }

  /**
   * The whole of a file; empty where it is too long.
   *
   * @param longest the longest text, in characters
   */
  public static Optional<String> whole(Opened file, int longest) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 14];
    for (int count = file.reader.read(buffer); count >= 0; count = file.reader.read(buffer)) {
      text.append(buffer, 0, count);
      if (text.length() > longest) {
        return Optional.empty();
      }
    }
    return Optional.of(text.toString());
  }
}
