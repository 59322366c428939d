package dev.lede.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader sees of Markdown: headings, lists, quotations, links and emphasis without their
 * signs, in paragraphs. HTML in it stays as it is.
 */
final class MarkdownText {
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*)");
  private static final Pattern FIRST_RANK = Pattern.compile("\\s{0,3}=+\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");

  /** Where a link by name leads to. */
  private static final Pattern TARGET = Pattern.compile("\\s{0,3}\\[[^\\]^]{1,200}\\]:\\s+\\S.*");

  private static final Pattern TABLE_ROW = Pattern.compile("\\s*\\|.*");
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[[ xX]\\]\\s+)?(.*)");

  /** Calls of the programs that make pages out of Markdown. */
  private static final Pattern CALL =
      Pattern.compile("\\{\\{[<%][^}]{0,500}[>%]\\}\\}|\\{%[^}]{0,500}%\\}");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private String title = "";

  private MarkdownText() {}

  /** Takes the signs off a text. */
  static MarkdownText of(String markdown) {
    MarkdownText text = new MarkdownText();
    boolean code = false;
    for (String line : CALL.matcher(markdown).replaceAll("").lines().toList()) {
      if (FENCE.matcher(line).matches()) {
        code = !code;
        text.endParagraph();
      } else if (code) {
        text.paragraphs.add(line);
      } else {
        text.add(withoutQuotation(line));
      }
    }
    text.endParagraph();
    return text;
  }

  /** The heading of the first rank that stands before all else; empty where there is none. */
  String title() {
    return title;
  }

  /** The text behind the title. */
  String text() {
    return String.join("\n\n", paragraphs);
  }

  private void add(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (heading.matches()) {
      endParagraph();
      paragraph.append(withoutClosing(heading.group(2)));
      endHeading(heading.group(1).length() == 1);
    } else if (!paragraph.isEmpty() && FIRST_RANK.matcher(line).matches()) {
      endHeading(true);
    } else if (line.isBlank() || isRule(line)) {
      endParagraph();
    } else if (TARGET.matcher(line).matches() || isTableRule(line)) {
      return;
    } else if (TABLE_ROW.matcher(line).matches()) {
      endParagraph();
      paragraph.append(line.replace('|', ' '));
    } else if (item.matches()) {
      endParagraph();
      paragraph.append(item.group(1));
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  /** A line that is drawn: three signs of a kind or more, or the line under a heading. */
  private static boolean isRule(String line) {
    String signs = line.replace(" ", "").replace("\t", "");
    char sign = signs.charAt(0);
    boolean drawn = sign == '-' || (signs.length() >= 3 && (sign == '*' || sign == '_'));
    return drawn && signs.chars().allMatch(c -> c == sign);
  }

  /** The line between the head of a table and its rows. */
  private static boolean isTableRule(String line) {
    return line.contains("---") && line.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
  }

  private static String withoutQuotation(String line) {
    int start = 0;
    for (int at = 0;
        at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ');
        at++) {
      start = line.charAt(at) == '>' ? at + 1 : start;
    }
    return line.substring(start);
  }

  private static String withoutClosing(String heading) {
    int end = heading.length();
    while (end > 0 && (heading.charAt(end - 1) == '#' || heading.charAt(end - 1) == ' ')) {
      end--;
    }
    return heading.substring(0, end);
  }

  private void endHeading(boolean firstRank) {
    boolean isTitle = firstRank && paragraphs.isEmpty() && title.isEmpty();
    endParagraph();
    if (isTitle && !paragraphs.isEmpty()) {
      title = paragraphs.remove(0);
    }
  }

  private void endParagraph() {
    String text = MarkdownSigns.off(paragraph.toString()).strip();
    paragraph.setLength(0);
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
  }
}
