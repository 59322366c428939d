package dev.lede.ingest;

import dev.lede.article.Origin;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.Set;

/**
 * A file as it is stored, packed or not, which is read without unpacking it to disk.
 *
 * @param provenance where it comes from
 * @param size what comes out of it
 */
record StoredFile(Provenance provenance, UnpackedSize size, ReadOptions options) {
  /** So many packings may lie in one another: {@code news.tar.gz} has two. */
  static final int MOST_LAYERS = 8;

  /** Why a file is passed over. */
  static final String NOT_NEWS = "not a kind of news file that Lede reads";

  private static final int BUFFER = 1 << 16;

  /** Archives inside and something else to everybody. */
  private static final Set<String> NO_ARCHIVES =
      Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "war", "apk", "kmz");

  /** What is in the file. */
  Articles articles(InputStream stored) throws IOException {
    return new Layer(provenance.name(), "", 0).articles(stored);
  }

  /** Names the format of what was rejected, where the format itself did not. */
  static Parsed named(Parsed parsed, String format, Optional<String> file) {
    return parsed instanceof Parsed.Problem problem
        ? new Parsed.Problem(
            problem.origin(),
            problem.why(),
            problem
                .rejected()
                .map(
                    rejected ->
                        rejected.in(
                            format, problem.origin().position() == 0 ? file : Optional.empty())))
        : parsed;
  }

  /** A file in the stored one, or that itself. */
  final class Layer {
    private final String name;
    private final String entry;
    private final int depth;

    /**
     * Describes a file.
     *
     * @param name what it is called, without folders
     * @param entry its whole name in the archives it lies in; empty for the stored file
     * @param depth how many packings lie around it
     */
    Layer(String name, String entry, int depth) {
      this.name = name;
      this.entry = entry;
      this.depth = depth;
    }

    Articles articles(InputStream bytes) throws IOException {
      BufferedInputStream buffered = new BufferedInputStream(bytes, BUFFER);
      buffered.mark(Packing.HEAD);
      Optional<Packing> packing = Packing.of(Beginning.of(buffered, Packing.HEAD));
      buffered.reset();
      return packing.isPresent() ? packed(packing.get(), buffered) : plain(buffered);
    }

    private Articles packed(Packing packing, BufferedInputStream bytes) throws IOException {
      if (packing.isArchive() && NO_ARCHIVES.contains(FileName.extension(name))) {
        return Articles.only(new Parsed.Skipped(origin(), NOT_NEWS));
      }
      if (depth == MOST_LAYERS) {
        return Articles.only(
            new Parsed.Problem(origin(), "packed more than " + MOST_LAYERS + " times over"));
      }
      if (WebArchive.isPacked(packing, name, bytes)) {
        Input input = input(bytes);
        return named(WebArchive.openPacked(input), new WebArchive(), input);
      }
      if (packing.isArchive()) {
        return new ArchivedArticles(this, Unpacker.archive(packing, bytes));
      }
      InputStream unpacked = counted(Unpacker.unpacked(packing, bytes));
      return new Layer(FileName.unpacked(name), entry, depth + 1).articles(unpacked);
    }

    private Articles plain(InputStream stored) throws IOException {
      DeferredFailure bytes = new DeferredFailure(stored);
      Head head = Head.of(bytes);
      bytes.readOn();
      boolean chosen = provenance.named() && entry.isEmpty();
      boolean empty = head.isBlank() && head.isWhole() && !bytes.hasFailed();
      if (empty && (chosen || Formats.mayBeCalled(name))) {
        return Articles.only(
            JsonLines.mayBeEmpty(name) ? nothing() : new Parsed.Problem(origin(), "empty file"));
      }
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head.bytes()), bytes);
      Input input = input(whole);
      return options
          .format()
          .flatMap(Formats::named)
          .or(() -> Formats.of(name, head, chosen))
          .map(format -> opened(format, input))
          .orElseGet(() -> Articles.only(new Parsed.Skipped(origin(), NOT_NEWS)));
    }

    private Input input(InputStream bytes) {
      return new Input(
          bytes,
          provenance.file(),
          entry,
          provenance.identity(entry),
          entry.isEmpty() ? provenance.charset() : Optional.empty(),
          size,
          options);
    }

    private Articles opened(ArticleFormat format, Input input) {
      return named(format.open(input).orElse(nothing()), format, input);
    }

    private Parsed nothing() {
      return new Parsed.PassedOver(origin(), "files without an article", 1);
    }

    private Articles named(Articles articles, ArticleFormat format, Input input) {
      String name = Formats.key(format);
      return () -> articles.next().map(parsed -> StoredFile.named(parsed, name, input.identity()));
    }

    /** Whether it packs web archives together with what helps to replay them. */
    boolean isWebCollection() {
      return FileName.extension(name).equals("wacz");
    }

    /** The bytes of a file in this one. */
    InputStream counted(InputStream unpacked) {
      return new UnpackedBytes(unpacked, size);
    }

    Origin origin() {
      return new Origin(provenance.file(), entry, 0);
    }

    /** A file in this one, which is an archive. */
    Layer entry(String inside) {
      String whole = entry.isEmpty() ? inside : entry + "/" + inside;
      return new Layer(inside.substring(inside.lastIndexOf('/') + 1), whole, depth + 1);
    }
  }
}
