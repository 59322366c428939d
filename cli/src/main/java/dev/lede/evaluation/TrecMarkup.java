package dev.lede.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One topic in the markup of the first TRECs, whose elements are closed or not: its number and its
 * title are read, the longer description and narrative are not.
 *
 * @param first the line it begins on
 * @param text all up to the next topic
 */
record TrecMarkup(Line first, String text) {
  private static final String TOP = "<top>";

  private static final Pattern NUMBER = element("num", "number");
  private static final Pattern TITLE = element("title", "topic");
  private static final Pattern GAP = Pattern.compile("\\s+");

  /** The value of an element up to the next mark, without the word that repeats its name. */
  private static Pattern element(String name, String repeated) {
    return Pattern.compile(
        "<" + name + ">\\s*+(?:" + repeated + ":)?+([^<]*+(?:<(?![/a-z])[^<]*+)*+)",
        Pattern.CASE_INSENSITIVE);
  }

  /** Whether a line begins a topic. */
  static boolean begins(Line line) {
    return line.text().strip().toLowerCase(Locale.ROOT).startsWith(TOP);
  }

  /** The topics in lines, each up to the next. */
  static List<TrecMarkup> split(List<Line> lines) {
    int[] begins = IntStream.range(0, lines.size()).filter(i -> begins(lines.get(i))).toArray();
    return IntStream.range(0, begins.length)
        .mapToObj(
            i -> of(lines.subList(begins[i], i + 1 < begins.length ? begins[i + 1] : lines.size())))
        .toList();
  }

  private static TrecMarkup of(List<Line> lines) {
    return new TrecMarkup(
        lines.get(0), lines.stream().map(Line::text).collect(Collectors.joining("\n")));
  }

  Topic topic() throws MalformedLineException {
    return new Topic(value(NUMBER, "number: <num>"), value(TITLE, "title: <title>"));
  }

  private String value(Pattern element, String what) throws MalformedLineException {
    Matcher matcher = element.matcher(text);
    if (!matcher.find() || matcher.group(1).isBlank()) {
      throw first.malformed("the topic that begins here has no " + what);
    }
    return GAP.matcher(plain(matcher.group(1))).replaceAll(" ").strip();
  }

  /** The signs that markup writes as names. */
  private static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
