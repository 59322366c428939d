package dev.lede.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes links, pictures and emphasis off a paragraph of Markdown. */
final class MarkdownSigns {
  /** One step: what is written, and what a reader sees of it. */
  private record Step(Pattern written, String seen) {
    static Step of(String written, String seen) {
      return new Step(Pattern.compile(written), seen);
    }
  }

  /** Stands for a character behind a backslash, which means itself, until all is done. */
  private static final int ESCAPED = 0xE000;

  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
  private static final Pattern PROTECTED = Pattern.compile("[\\uE021-\\uE07E]");

  /** In this order: a picture may be the text of a link. */
  private static final List<Step> STEPS =
      List.of(
          Step.of("!\\[[^\\[\\]]{0,500}\\](?:\\([^()]{0,2000}\\)|\\[[^\\[\\]]{0,200}\\])", ""),
          Step.of("\\[\\^[^\\[\\]]{1,100}\\]:?", ""),
          Step.of(
              "\\[([^\\[\\]]{0,1000})\\](?:\\((?:[^()]|\\([^()]{0,500}\\)){0,2000}\\)|\\[[^\\[\\]]{0,200}\\])",
              "$1"),
          Step.of("<((?:https?://|mailto:)[^<>\\s]{1,2000})>", "$1"),
          Step.of("(`{1,3})([^`]{1,2000})\\1", "$2"),
          Step.of("\\*\\*([^*]{1,5000})\\*\\*", "$1"),
          Step.of("\\*([^*\\s](?:[^*]{0,5000}[^*\\s])?)\\*", "$1"),
          Step.of("(?<![\\p{L}\\d_])__([^_]{1,5000})__(?![\\p{L}\\d_])", "$1"),
          Step.of("(?<![\\p{L}\\d_])_([^_\\s](?:[^_]{0,5000}[^_\\s])?)_(?![\\p{L}\\d_])", "$1"),
          Step.of("~~([^~]{1,5000})~~", "$1"));

  private MarkdownSigns() {}

  /** What a reader sees of a paragraph. */
  static String off(String paragraph) {
    String text =
        ESCAPE
            .matcher(paragraph)
            .replaceAll(sign -> Character.toString(ESCAPED + sign.group(1).charAt(0)));
    for (Step step : STEPS) {
      text = step.written.matcher(text).replaceAll(step.seen);
    }
    return PROTECTED
        .matcher(text)
        .replaceAll(
            sign -> Matcher.quoteReplacement(Character.toString(sign.group().charAt(0) - ESCAPED)));
  }
}
