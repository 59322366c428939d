package dev.lede.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file whose articles are being read. */
final class OpenedFile implements Closeable {
  private final InputStream stored;
  private final Articles articles;

  private OpenedFile(InputStream stored, Articles articles) {
    this.stored = stored;
    this.articles = articles;
  }

  /**
   * Recognises what a stream holds. The caller closes the stream if this fails.
   *
   * @param stored the bytes as they are stored
   */
  static OpenedFile of(InputStream stored, Provenance provenance, ReadOptions options)
      throws IOException {
    long[] read = {0};
    InputStream counted = new CountedInputStream(stored, true, count -> read[0] += count);
    UnpackedSize size = new UnpackedSize(() -> read[0]);
    StoredFile whole = new StoredFile(provenance, size, options);
    return new OpenedFile(counted, whole.articles(counted));
  }

  /** The next article; see {@link Articles#next}. */
  Optional<Parsed> next() throws IOException {
    return articles.next();
  }

  @Override
  public void close() throws IOException {
    stored.close();
  }
}
