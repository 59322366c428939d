package dev.lede.ingest;

import dev.lede.article.Origin;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A file whose articles are being read, unpacked if it is packed. */
final class OpenedFile implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int FIRST_MAGIC_BYTE = 0x1F;
  private static final int SECOND_MAGIC_BYTE = 0x8B;

  private final InputStream bytes;
  private final Articles articles;

  private OpenedFile(InputStream bytes, Articles articles) {
    this.bytes = bytes;
    this.articles = articles;
  }

  /**
   * Recognises what a stream holds. The caller closes the stream if this fails.
   *
   * @param stored the bytes as they are stored
   * @param named whether the user named this very file
   */
  static OpenedFile of(
      InputStream stored, String file, Optional<Path> realFile, boolean named, ReadOptions options)
      throws IOException {
    String fileName = realFile.isEmpty() ? "" : String.valueOf(Path.of(file).getFileName());
    BufferedInputStream buffered = new BufferedInputStream(stored, BUFFER);
    boolean packed = isPacked(buffered);
    InputStream content = packed ? new GZIPInputStream(buffered, BUFFER) : buffered;
    String innerName = packed ? FileName.unpacked(fileName) : fileName;
    Head head = Head.of(content);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head.bytes()), content);
    Input input = new Input(whole, file, realFile, options);
    return new OpenedFile(content, articles(input, innerName, head, named));
  }

  /** The next article; see {@link Articles#next}. */
  Optional<Parsed> next() throws IOException {
    return articles.next();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private static Articles articles(Input input, String fileName, Head head, boolean named) {
    Origin origin = input.at(0);
    if (head.isBlank() && head.isWhole() && (named || Formats.mayBeCalled(fileName))) {
      return only(new Parsed.Problem(origin, "empty file"));
    }
    return input
        .options()
        .format()
        .flatMap(Formats::named)
        .or(() -> Formats.of(fileName, head, named))
        .map(format -> format.open(input))
        .orElseGet(() -> only(new Parsed.Skipped(origin, NOT_NEWS)));
  }

  /** Why a file is passed over. */
  static final String NOT_NEWS = "not a kind of news file that Lede reads";

  /** A file of which there is one thing to say. */
  static Articles only(Parsed parsed) {
    Iterator<Parsed> one = List.of(parsed).iterator();
    return () -> one.hasNext() ? Optional.of(one.next()) : Optional.empty();
  }

  private static boolean isPacked(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean packed = in.read() == FIRST_MAGIC_BYTE && in.read() == SECOND_MAGIC_BYTE;
    in.reset();
    return packed;
  }
}
