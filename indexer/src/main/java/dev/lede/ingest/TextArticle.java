package dev.lede.ingest;

import dev.lede.ingest.DateReading.Read;
import dev.lede.ingest.JsonValue.Text;
import java.util.List;

/** Takes a plain text apart: headline, byline, date, and the body in paragraphs. */
final class TextArticle {
  private static final int MOST_WORDS_OF_A_HEADLINE = 30;
  private static final int LONGEST_HEADLINE = 250;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<String> lines;
  private final Draft draft = new Draft();
  private int at;

  private TextArticle(List<String> lines) {
    this.lines = lines;
  }

  /** The parts of a whole file. */
  static Draft draft(String text) {
    String start = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    TextArticle article = new TextArticle(start.lines().toList());
    article.skipBlankLines();
    article.at = HeaderBlock.read(article.lines, article.at, article.draft);
    if (article.at == 0 || !article.hasHeader()) {
      article.readHeadline();
    }
    article.readBylineAndDate();
    article.draft.body = Paragraphs.of(article.rest());
    return article.draft;
  }

  private boolean hasHeader() {
    return at > 0 && HeaderBlock.isLine(lines.get(at - 1));
  }

  private void skipBlankLines() {
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
  }

  private void readHeadline() {
    if (at == lines.size()) {
      return;
    }
    String first = Paragraphs.oneLine(lines.get(at));
    boolean apart = at + 1 < lines.size() && lines.get(at + 1).isBlank();
    boolean tooLong =
        first.length() > LONGEST_HEADLINE || first.split(" ", -1).length > MOST_WORDS_OF_A_HEADLINE;
    if (!tooLong || apart) {
      draft.headline = first;
      at++;
    }
  }

  private void readBylineAndDate() {
    if (draft.headline.isEmpty()) {
      return;
    }
    for (int i = 0; i < 2; i++) {
      skipBlankLines();
      String line = at < lines.size() ? Paragraphs.oneLine(lines.get(at)) : "";
      if (draft.bylines.isEmpty() && Byline.isOne(line)) {
        draft.bylines.add(line);
        at++;
      } else if (draft.date.isEmpty() && !line.isEmpty() && Dates.read(line) instanceof Read) {
        draft.date = line;
        draft.dateValue = new Text(line);
        at++;
      }
    }
  }

  private String rest() {
    return String.join("\n", lines.subList(at, lines.size()));
  }
}
