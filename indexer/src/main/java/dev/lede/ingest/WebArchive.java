package dev.lede.ingest;

import dev.lede.article.Origin;
import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.archive.ArchiveRecord;
import dev.lede.ingest.archive.ArchiveRecords;
import dev.lede.ingest.archive.ArchivedPage;
import dev.lede.ingest.archive.PackedRecords;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** An archive of web pages as crawlers write it, WARC or ARC, its records packed or not. */
final class WebArchive implements ArticleFormat {
  private static final Set<String> EXTENSIONS = Set.of("warc", "arc");

  private static final int HEAD = 1 << 16;

  /** The format of a page that was taken out of an archive. */
  private static final String PAGE_FORMAT = Formats.key(new HtmlPages());

  @Override
  public String name() {
    return "web archive";
  }

  @Override
  public boolean recognises(String fileName, Head head) {
    return ArchiveRecords.begin(head.bytes());
  }

  /**
   * Whether what is packed is an archive, which is read as it is then: its records are packed one
   * by one, and where one of them is damaged, be it the first, the others are not.
   *
   * @param packed is where it was afterwards
   */
  static boolean isPacked(Packing packing, String fileName, BufferedInputStream packed)
      throws IOException {
    if (packing != Packing.GZIP) {
      return false;
    }
    packed.mark(HEAD);
    byte[] start = packed.readNBytes(HEAD / 2);
    packed.reset();
    return EXTENSIONS.contains(FileName.extension(FileName.unpacked(fileName)))
        || ArchiveRecords.begin(Unpacker.beginning(start));
  }

  @Override
  public Articles open(Input input) {
    ArchiveRecords records = ArchiveRecords.of(input.bytes());
    return new Pages(input, records::next);
  }

  /** Opens an archive whose records are packed. */
  static Articles openPacked(Input input) {
    PackedRecords records =
        new PackedRecords(input.bytes(), unpacked -> new UnpackedBytes(unpacked, input.size()));
    return new Pages(input, records::next);
  }

  /** The records of either. */
  private interface Records {
    Optional<ArchiveRecord> next() throws IOException;
  }

  /** The articles among the records; what is none is counted. */
  private static final class Pages implements Articles {
    private final Input input;
    private final Records records;
    private long others;
    private long withoutStory;
    private boolean ended;

    Pages(Input input, Records records) {
      this.input = input;
      this.records = records;
    }

    @Override
    public Optional<Parsed> next() throws IOException {
      Optional<Parsed> parsed = Optional.empty();
      while (parsed.isEmpty() && !ended) {
        Optional<ArchiveRecord> record = records.next();
        ended = record.isEmpty();
        parsed = record.flatMap(this::parsed);
      }
      return parsed.isEmpty() ? passedOver() : parsed;
    }

    private Optional<Parsed> parsed(ArchiveRecord record) {
      Origin origin = input.at(record.position());
      return switch (record) {
        case ArchiveRecord.Page page -> story(page.page(), origin);
        case ArchiveRecord.Broken broken ->
            Optional.of(
                new Parsed.Problem(
                    origin, "record at byte %d: %s".formatted(broken.position(), broken.why())));
        case ArchiveRecord.Other other -> {
          others++;
          yield Optional.empty();
        }
      };
    }

    private Optional<Parsed> story(ArchivedPage page, Origin origin) {
      Optional<Draft> draft = WebPage.draft(page.bytes(), page.charset(), page.address());
      if (draft.isEmpty()) {
        withoutStory++;
        return Optional.empty();
      }
      if (!page.fetched().isEmpty()) {
        draft.get().extra("fetched", new Text(page.fetched()));
      }
      Parsed parsed = draft.get().finish(origin, Optional.empty());
      return Optional.of(
          StoredFile.named(
              HtmlPages.rejected(parsed, page.bytes()), PAGE_FORMAT, Optional.empty()));
    }

    /** The one kind of what was passed over, and then the other. */
    private Optional<Parsed> passedOver() {
      boolean pages = withoutStory > 0;
      Parsed.PassedOver passed =
          pages
              ? new Parsed.PassedOver(input.at(0), "pages without a story", withoutStory)
              : new Parsed.PassedOver(input.at(0), "records that are no web pages", others);
      withoutStory = 0;
      others = pages ? others : 0;
      return Optional.<Parsed>of(passed).filter(any -> passed.count() > 0);
    }
  }
}
