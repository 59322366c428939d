package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Text;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a plain text apart: headline, byline, date, and the body in paragraphs. */
final class TextArticle {
  private static final int MOST_WORDS_OF_A_HEADLINE = 30;
  private static final int LONGEST_HEADLINE = 250;

  /** Below a headline: who wrote it, when it was published and when it was updated. */
  private static final int MOST_LINES_ABOVE_THE_BODY = 3;

  private static final String UPDATED = "updated";

  /** It tells no date, and is no part of the story either. */
  private static final Pattern UPDATED_AGO =
      Pattern.compile(
          "(?:last )?updated:? (?:an?|\\d{1,3}) (?:second|minute|min|hour|day|week)s? ago\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<String> lines;
  private final Draft draft = new Draft();
  private int at;
  private boolean isUpdateDate;

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
    for (int i = 0; i < MOST_LINES_ABOVE_THE_BODY; i++) {
      skipBlankLines();
      String line = at < lines.size() ? Paragraphs.oneLine(lines.get(at)) : "";
      if (line.isEmpty()) {
        return;
      }
      if (draft.bylines.isEmpty() && Byline.isOne(line)) {
        draft.bylines.add(line);
        at++;
      } else if (Dates.read(line).isDate() && takesDate(line)) {
        at++;
      } else if (UPDATED_AGO.matcher(line).matches()) {
        draft.extra(UPDATED, new Text(line));
        at++;
      }
    }
  }

  /** Takes one date of publication and one of an update, which stands in for the other. */
  private boolean takesDate(String line) {
    boolean update = LabelledDates.tellsUpdateOnly(line);
    if (draft.date.isEmpty()) {
      setDate(line);
      isUpdateDate = update;
      return true;
    }
    if (update == isUpdateDate) {
      return false;
    }
    draft.extra(UPDATED, new Text(update ? line : draft.date));
    if (!update) {
      setDate(line);
      isUpdateDate = false;
    }
    return true;
  }

  private void setDate(String line) {
    draft.date = line;
    draft.dateValue = new Text(line);
  }

  private String rest() {
    return String.join("\n", lines.subList(at, lines.size()));
  }
}
