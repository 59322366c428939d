package dev.lede.ingest;

import dev.lede.article.Field;
import dev.lede.article.Origin;
import dev.lede.ingest.JsonValue.Items;
import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.TableSource.BrokenTableException;
import dev.lede.ingest.TableSource.Row;
import dev.lede.ingest.text.DecodedText;
import dev.lede.ingest.text.StrayBytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One article a row, its parts named in the first row by the keys that are known in JSON. */
final class Table implements ArticleFormat {
  private static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "tab");

  /** What programs write into a cell that has no value. */
  private static final Set<String> NOTHING =
      Set.of("", "nan", "NaN", "NULL", "null", "None", "N/A", "\\N");

  private static final Pattern LIST_ITEM = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  /** As much of a first row as a message shows, in characters. */
  private static final int LONGEST_SHOWN = 80;

  @Override
  public String name() {
    return "CSV or TSV";
  }

  /** By its extension, or by a first row that names a headline or a body and other parts. */
  @Override
  public boolean recognises(String fileName, Head head) {
    if (!head.isText() || EXTENSIONS.contains(FileName.extension(fileName))) {
      return head.isText();
    }
    List<String> header = TableDialect.header(head.text(), TableDialect.of(head.text()));
    ArticleKeys keys = new ArticleKeys(Map.of());
    boolean named = header.stream().allMatch(name -> name.matches("[\\p{L}\\d_ .@:-]{0,40}"));
    return named && header.size() > 1 && knownColumns(header, keys) > 1 && hasText(header, keys);
  }

  @Override
  public Articles open(Input input) {
    return new Rows(input);
  }

  private static boolean hasText(List<String> header, ArticleKeys keys) {
    return header.stream()
        .flatMap(name -> keys.meaning(name.strip()).stream())
        .anyMatch(one -> one.field() == Field.HEADLINE || one.field() == Field.BODY);
  }

  private static long knownColumns(List<String> header, ArticleKeys keys) {
    return header.stream().filter(name -> keys.meaning(name.strip()).isPresent()).count();
  }

  /** The rows of one file. */
  private static final class Rows implements Articles {
    private final Input input;
    private final ArticleKeys keys;
    private Optional<TableSource> table = Optional.empty();
    private List<String> header = List.of();
    private Optional<String> doubt = Optional.empty();
    private boolean ended;

    Rows(Input input) {
      this.input = input;
      this.keys = new ArticleKeys(input.options().keys());
    }

    @Override
    public Optional<Parsed> next() throws IOException {
      if (ended) {
        return Optional.empty();
      }
      try {
        if (table.isEmpty()) {
          Optional<Parsed> refusal = begin();
          if (refusal.isPresent()) {
            ended = true;
            return refusal;
          }
        }
        Optional<Row> row = table.orElseThrow().next();
        ended = row.isEmpty();
        return row.map(one -> Rejected.keep(parse(one), () -> asTable(one)));
      } catch (BrokenTableException e) {
        ended = true;
        long line = table.map(TableSource::lastLine).orElse(0L);
        String why = "%s: nothing was read behind line %d".formatted(e.reason(), line);
        return Optional.of(new Parsed.Problem(input.at(line), why));
      }
    }

    /**
     * Reads the first row; says why where it is no header. A table of articles without a text is a
     * problem, a table of something else is passed over.
     */
    private Optional<Parsed> begin() throws IOException, BrokenTableException {
      DecodedText.Opened text = DecodedText.open(input.bytes(), input.charset());
      TableSource rows = new TableSource(text.reader(), TableDialect.of(text.head()));
      table = Optional.of(rows);
      doubt = text.doubt();
      header =
          rows.next().map(Row::cells).orElse(List.of()).stream().map(StrayBytes::mended).toList();
      if (hasText(header, keys)) {
        return Optional.empty();
      }
      String names = String.join(", ", header);
      String shown =
          names.length() > LONGEST_SHOWN ? names.substring(0, LONGEST_SHOWN) + "…" : names;
      String why = "no column is named like a headline or a body: " + Paragraphs.oneLine(shown);
      return Optional.of(
          knownColumns(header, keys) > 1
              ? new Parsed.Problem(input.at(0), why)
              : new Parsed.Skipped(input.at(0), why));
    }

    /** The row below the first one, as a table of its own. */
    private String asTable(Row row) {
      return line(header) + "\n" + line(row.cells()) + "\n";
    }

    private static String line(List<String> cells) {
      return cells.stream()
          .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
          .collect(Collectors.joining(","));
    }

    private Parsed parse(Row row) {
      Origin origin = input.at(row.line());
      if (row.cells().size() != header.size()) {
        String why = "%d cells, the first row has %d".formatted(row.cells().size(), header.size());
        return new Parsed.Problem(origin, why);
      }
      List<Member> members = new ArrayList<>();
      for (int i = 0; i < header.size(); i++) {
        String cell = StrayBytes.mended(row.cells().get(i));
        if (!header.get(i).isBlank() && !NOTHING.contains(cell.strip())) {
          members.add(new Member(header.get(i).strip(), value(cell)));
        }
      }
      Draft draft = MappedArticle.draft(new Members(members), keys, Optional.empty());
      if (row.cells().stream().anyMatch(StrayBytes::in)) {
        draft.warn(StrayBytes.WARNING);
      }
      doubt.ifPresent(draft::warn);
      doubt = Optional.empty();
      return draft.finish(origin, Optional.empty());
    }

    private static JsonValue value(String cell) {
      if (isList(cell)) {
        return new Items(LIST_ITEM.matcher(cell).results().map(Rows::item).toList());
      }
      return new Text(cell);
    }

    /** Whether a cell is a list as Python writes it. */
    private static boolean isList(String cell) {
      return (cell.startsWith("['") && cell.endsWith("']"))
          || (cell.startsWith("[\"") && cell.endsWith("\"]"));
    }

    private static JsonValue item(MatchResult item) {
      return new Text(item.group(1) == null ? item.group(2) : item.group(1));
    }
  }
}
