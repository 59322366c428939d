package dev.lede.ingest;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that the SGML of old archives has names for and HTML has not. */
final class SgmlCharacters {
  private static final Map<String, String> NAMED =
      Map.of(
          "&hyph;", "-",
          "&blank;", " ",
          "&bullet;", "•",
          "&lsqb;", "[",
          "&rsqb;", "]",
          "&equals;", "=",
          "&ccirc;", "ĉ",
          "&cir;", "○");

  private static final Pattern NAME = Pattern.compile("&[a-z]{2,8};");

  private SgmlCharacters() {}

  /** A text with these characters in the place of their names. */
  static String in(String text) {
    return text.indexOf('&') < 0
        ? text
        : NAME.matcher(text)
            .replaceAll(
                name -> Matcher.quoteReplacement(NAMED.getOrDefault(name.group(), name.group())));
  }
}
