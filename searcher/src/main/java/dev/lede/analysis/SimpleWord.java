package dev.lede.analysis;

import dev.lede.article.Span;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A word, or the part of one, that is not put together from others.
 *
 * @param exact its exact form: lower case, letters without their accents
 * @param lower its lower case with the accents it was written with
 * @param casing what its capitals say
 * @param span where it stands in the written word, in UTF-16 code units
 */
public record SimpleWord(String exact, String lower, Casing casing, Span span) {

  /** Reads a word as it is written, composed and without soft hyphens. */
  static SimpleWord of(String text, Casing casing, Span span) {
    String lower = withoutLooseAccents(text.toLowerCase(Locale.ROOT));
    return new SimpleWord(fold(lower), lower, casing, span);
  }

  /** The word of an exact form; empty for none. */
  static Optional<SimpleWord> ofExact(String exact) {
    return exact.isEmpty()
        ? Optional.empty()
        : Optional.of(new SimpleWord(exact, exact, Casing.PLAIN, new Span(0, exact.length())));
  }

  /** The form with accents; empty where it has none. */
  public Optional<String> accented() {
    return lower.equals(exact) ? Optional.empty() : Optional.of(lower);
  }

  /** Composes letters and accents, makes wide forms narrow and leaves soft hyphens out. */
  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace(String.valueOf(Characters.SOFT_HYPHEN), "");
      }
    }
    return text;
  }

  /** The exact form of lower-case text. */
  static String fold(String lower) {
    boolean plain = true;
    for (int i = 0; i < lower.length() && plain; i++) {
      plain = lower.charAt(i) < 0x80;
    }
    if (plain) {
      return lower;
    }
    char[] letters = lower.toCharArray();
    char[] folded = new char[4 * letters.length];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    for (int i = 0; i < length; i++) {
      folded[i] = foldOther(folded[i]);
    }
    return new String(folded, 0, length);
  }

  /** Folds what Lucene's folding of Latin letters leaves; й and ї are letters of their own. */
  private static char foldOther(char c) {
    if (c == '\u0451') {
      return '\u0435';
    }
    if (c == '\u03C2') {
      return '\u03C3';
    }
    boolean greek = (c >= '\u0370' && c <= '\u03FF') || (c >= '\u1F00' && c <= '\u1FFF');
    return greek ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0) : c;
  }

  /** Accents that found no letter to be composed with, and the vowel signs of Arabic and Hebrew. */
  private static String withoutLooseAccents(String lower) {
    StringBuilder kept = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean loose =
          (c >= '\u0300' && c <= '\u036F')
              || (c >= '\u064B' && c <= '\u065F')
              || (c >= '\u0591' && c <= '\u05C7')
              || c == '\u0640'
              || c == '\u0670'
              || c == '\u200C'
              || c == '\u200D';
      if (!loose) {
        kept.append(c);
      }
    }
    return kept.length() == lower.length() ? lower : kept.toString();
  }
}
