package dev.lede.ingest;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in small letters without accents and marks that are not seen, its figures those of ASCII,
 * so that spellings of one word are equal in any locale.
 */
final class Folded {
  private static final Pattern ACCENTS = Pattern.compile("[\\p{Mn}\\p{Cf}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
  private static final char DOTLESS_I = 'ı';

  private Folded() {}

  static String of(String text) {
    if (text.chars().allMatch(letter -> letter < 0x80 && letter != '\'' && letter != '`')) {
      return text.toLowerCase(Locale.ROOT);
    }
    String small = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    String bare = ACCENTS.matcher(Normalizer.normalize(small, Form.NFD)).replaceAll("");
    String plain = APOSTROPHES.matcher(bare).replaceAll("").replace(DOTLESS_I, 'i');
    return withAsciiFigures(Normalizer.normalize(plain, Form.NFC));
  }

  private static String withAsciiFigures(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            letter ->
                ascii.appendCodePoint(
                    Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
    return ascii.toString();
  }
}
