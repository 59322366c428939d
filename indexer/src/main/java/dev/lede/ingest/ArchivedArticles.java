package dev.lede.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The articles in the files of an archive. What is wrong with one file costs no other. */
final class ArchivedArticles implements Articles {
  /** A part of a name that begins with a dot, and what one system puts beside each file. */
  private static final Pattern HIDDEN = Pattern.compile("(^|.*/)(\\.(?!\\.?(/|$))|__MACOSX/).*");

  /** Where a collection of web archives has them, beside indexes and lists of what is in them. */
  private static final String WEB_ARCHIVES = "archive/";

  private final StoredFile.Layer archive;
  private final Unpacker.Archive files;
  private Optional<Open> open = Optional.empty();
  private boolean anyFile;
  private boolean ended;

  /** The file that is being read. */
  private record Open(StoredFile.Layer file, Articles articles) {}

  ArchivedArticles(StoredFile.Layer archive, Unpacker.Archive files) {
    this.archive = archive;
    this.files = files;
  }

  @Override
  public Optional<Parsed> next() throws IOException {
    Optional<Parsed> next = Optional.empty();
    while (next.isEmpty() && !ended) {
      next = open.isPresent() ? readOn(open.get()) : nextFile();
    }
    return next;
  }

  private Optional<Parsed> readOn(Open current) throws IOException {
    try {
      Optional<Parsed> next = current.articles.next();
      open = next.isPresent() ? open : Optional.empty();
      return next;
    } catch (IOException e) {
      return broken(current.file, e);
    }
  }

  private Optional<Parsed> nextFile() throws IOException {
    Optional<Unpacker.Entry> entry = files.next();
    ended = entry.isEmpty();
    if (ended) {
      return anyFile
          ? Optional.empty()
          : Optional.of(new Parsed.Problem(archive.origin(), "empty archive"));
    }
    anyFile = true;
    return isPassedOver(entry.get().name()) ? Optional.empty() : begin(entry.get());
  }

  private boolean isPassedOver(String entry) {
    return HIDDEN.matcher(entry).matches()
        || (archive.isWebCollection() && !entry.startsWith(WEB_ARCHIVES));
  }

  private Optional<Parsed> begin(Unpacker.Entry entry) throws IOException {
    StoredFile.Layer file = archive.entry(entry.name());
    if (!entry.readable()) {
      return Optional.of(
          new Parsed.Problem(file.origin(), "encrypted, or packed in a way that is not known"));
    }
    try {
      open = Optional.of(new Open(file, file.articles(archive.counted(entry.bytes()))));
      return Optional.empty();
    } catch (IOException e) {
      return broken(file, e);
    }
  }

  private Optional<Parsed> broken(StoredFile.Layer file, IOException e) throws IOException {
    if (e instanceof UnpackedSize.TooMuchException) {
      throw e;
    }
    open = Optional.empty();
    return Optional.of(new Parsed.Problem(file.origin(), ReadFailure.why(e)));
  }
}
