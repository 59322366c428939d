package dev.lede.ingest;

import dev.lede.article.Origin;
import dev.lede.ingest.markup.MarkupContext;
import dev.lede.ingest.markup.MarkupElement;
import dev.lede.ingest.markup.MarkupRecord;
import dev.lede.ingest.markup.MarkupRecords;
import dev.lede.ingest.markup.RefusedMarkupException;
import dev.lede.ingest.text.DecodedText;
import dev.lede.ingest.text.StrayBytes;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The articles of a file of markup, each of them one record. */
final class MarkupArticles implements Articles {
  /** The longest record, in characters: as long as a book is. */
  static final int LONGEST = 4 << 20;

  /** A longer head is not kept with each record that is rejected, in characters. */
  private static final int LONGEST_HEAD = 1 << 14;

  /**
   * What the records of a format are.
   *
   * @param records names of the elements that are records, in small letters
   * @param containers names of the elements around them
   * @param prefixes usual ones that need not be declared, with their namespaces
   * @param plural what people call the records
   */
  record Kind(
      Set<String> records, Set<String> containers, Map<String, String> prefixes, String plural) {}

  /** Makes a draft of a record. */
  @FunctionalInterface
  interface RecordReader {
    Draft read(MarkupElement record);
  }

  private final Input input;
  private final Kind kind;
  private final Function<MarkupContext, RecordReader> readers;
  private Optional<MarkupRecords> records = Optional.empty();
  private Optional<MarkupContext> context = Optional.empty();
  private Optional<RecordReader> reader = Optional.empty();
  private Optional<String> doubt = Optional.empty();
  private long number;
  private boolean ended;

  MarkupArticles(Input input, Kind kind, Function<MarkupContext, RecordReader> readers) {
    this.input = input;
    this.kind = kind;
    this.readers = readers;
  }

  @Override
  public Optional<Parsed> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    Optional<MarkupRecord> record = records().next();
    ended = record.isEmpty();
    if (ended) {
      return number > 0
          ? Optional.empty()
          : Optional.of(new Parsed.Skipped(input.at(0), "has no " + kind.plural));
    }
    number++;
    Supplier<String> piece = () -> withHead(record.get().text());
    return Optional.of(Rejected.keep(read(record.get()), piece, input.identity()));
  }

  /** A record as it can be read without its file: what it means is said before the first one. */
  private String withHead(String record) {
    String head = records.map(MarkupRecords::head).orElse("");
    return record.isEmpty() || head.length() > LONGEST_HEAD ? record : head + record;
  }

  private MarkupRecords records() throws IOException {
    if (records.isEmpty()) {
      DecodedText.Opened text = DecodedText.open(input.bytes(), input.charset());
      doubt = text.doubt();
      records =
          Optional.of(new MarkupRecords(text.reader(), kind.records, kind.containers, LONGEST));
    }
    return records.get();
  }

  private Parsed read(MarkupRecord record) {
    Origin origin = input.at(number);
    return switch (record.ending()) {
      case CLOSED -> parse(record.text(), origin);
      case BROKEN_OFF -> new Parsed.Problem(origin, "the file breaks off");
      case TOO_LONG ->
          new Parsed.Problem(origin, "longer than " + (LONGEST >> 20) + " million characters");
    };
  }

  private Parsed parse(String text, Origin origin) {
    if (context.isEmpty() || reader.isEmpty()) {
      context =
          Optional.of(MarkupContext.of(records.map(MarkupRecords::head).orElse(""), kind.prefixes));
      reader = context.map(readers);
    }
    try {
      MarkupElement parent = context.get().element(text);
      MarkupElement record = parent.children().stream().findFirst().orElse(parent);
      Draft draft = reader.get().read(record);
      if (StrayBytes.in(text)) {
        draft.warn(StrayBytes.WARNING);
      }
      doubt.ifPresent(draft::warn);
      doubt = Optional.empty();
      return draft.finish(origin, Optional.empty());
    } catch (RefusedMarkupException e) {
      return new Parsed.Problem(origin, e.reason());
    }
  }
}
