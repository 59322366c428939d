package dev.lede.ingest;

import dev.lede.article.Origin;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Reads every article below some paths, one at a time.
 *
 * <p>A path names a file, a folder, which is searched through with all folders in it, or {@code -}
 * for standard input. The format of each file is recognised from its name and its first bytes; a
 * packed file ({@code .gz}) is unpacked. Nothing that goes wrong with one file or one article keeps
 * the others from being read: it becomes a {@link Parsed.Problem}, and a file that holds no news a
 * {@link Parsed.Skipped}.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class NewsReader implements Iterator<Parsed>, Closeable {
  private final Supplier<Optional<Found>> files;
  private final InputStream standardInput;
  private final ReadOptions options;
  private final UnsettledDates dates;

  private String file = "";
  private Optional<OpenedFile> opened = Optional.empty();
  private Optional<Parsed> next = Optional.empty();
  private long bytesRead;
  private long filesRead;

  /**
   * Reads nothing yet.
   *
   * @param paths files, folders and {@code -}
   * @param standardInput what {@code -} stands for; it is never closed
   * @param options what to heed
   */
  public NewsReader(List<String> paths, InputStream standardInput, ReadOptions options) {
    this(new FolderWalk(paths, options.indexFolder())::next, standardInput, options);
  }

  private NewsReader(
      Supplier<Optional<Found>> files, InputStream standardInput, ReadOptions options) {
    this.files = files;
    this.standardInput = standardInput;
    this.options = options;
    this.dates = new UnsettledDates(options.assumedZone(), options.clock());
  }

  /** Reads a file that was fetched from the web. */
  public static NewsReader of(Download download, ReadOptions options) {
    Iterator<Found> file = List.<Found>of(new Found.Fetched(download)).iterator();
    return new NewsReader(
        () -> file.hasNext() ? Optional.of(file.next()) : Optional.empty(),
        InputStream.nullInputStream(),
        options);
  }

  /** The names of the formats that can be read, as {@link ReadOptions#format} takes them. */
  public static List<String> formats() {
    return Formats.names();
  }

  /**
   * How much there is to read, without reading it: the sizes of the files below some paths, as they
   * are stored; empty where standard input is among them.
   */
  public static OptionalLong storedBytes(List<String> paths, ReadOptions options) {
    FolderWalk walk = new FolderWalk(paths, options.indexFolder());
    long bytes = 0;
    for (Optional<Found> found = walk.next(); found.isPresent(); found = walk.next()) {
      switch (found.get()) {
        case Found.StandardInput input -> {
          return OptionalLong.empty();
        }
        case Found.Fetched fetched -> {}
        case Found.NewsFile file -> bytes += file.path().toFile().length();
        case Found.Unreadable unreadable -> {}
      }
    }
    return OptionalLong.of(bytes);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      try {
        if (!advance()) {
          return false;
        }
      } catch (IOException e) {
        closeQuietly(e);
        next = Optional.of(new Parsed.Problem(new Origin(file, "", 0), ReadFailure.why(e)));
      }
    }
    return true;
  }

  @Override
  public Parsed next() {
    if (!hasNext()) {
      throw new NoSuchElementException("everything has been read");
    }
    Parsed parsed = next.orElseThrow();
    next = Optional.empty();
    return parsed;
  }

  /** The bytes read so far, as they are stored: of a packed file, the packed ones. */
  public long bytesRead() {
    return bytesRead;
  }

  /** The files opened so far to look for news in them, standard input among them. */
  public long filesRead() {
    return filesRead;
  }

  /** Closes the file that is being read. */
  @Override
  public void close() throws IOException {
    Optional<OpenedFile> last = opened;
    opened = Optional.empty();
    if (last.isPresent()) {
      last.get().close();
    }
  }

  /** Reads on in the open file or goes to the next one; false where there is none. */
  private boolean advance() throws IOException {
    if (opened.isPresent()) {
      next = opened.get().next().map(dates::settled);
      if (next.isEmpty()) {
        close();
      }
      return true;
    }
    Optional<Found> found = files.get();
    if (found.isPresent()) {
      begin(found.get());
    }
    return found.isPresent();
  }

  private void begin(Found found) throws IOException {
    switch (found) {
      case Found.Unreadable unreadable -> next = Optional.of(unreadable.parsed());
      case Found.StandardInput input -> {
        open(counted(standardInput, false), Provenance.standardInput());
      }
      case Found.Fetched fetched -> {
        Download download = fetched.download();
        open(counted(download.bytes(), true), Provenance.of(download));
      }
      case Found.NewsFile newsFile -> {
        if (options.files().test(newsFile.path())) {
          file = newsFile.name();
          open(newsFile);
        }
      }
    }
  }

  private void open(Found.NewsFile newsFile) throws IOException {
    if (!newsFile.named() && !Files.isRegularFile(newsFile.path())) {
      next = Optional.of(new Parsed.Skipped(new Origin(file, "", 0), StoredFile.NOT_NEWS));
      return;
    }
    Path real = FolderWalk.real(newsFile.path());
    open(
        counted(Files.newInputStream(newsFile.path()), true),
        Provenance.of(file, real, newsFile.named()));
  }

  private void open(InputStream stored, Provenance provenance) throws IOException {
    file = provenance.file();
    filesRead++;
    try {
      opened = Optional.of(OpenedFile.of(stored, provenance, options));
    } catch (IOException e) {
      stored.close();
      throw e;
    }
  }

  private InputStream counted(InputStream stored, boolean closes) {
    return new CountedInputStream(stored, closes, count -> bytesRead += count);
  }

  private void closeQuietly(IOException reason) {
    try {
      close();
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }
}
