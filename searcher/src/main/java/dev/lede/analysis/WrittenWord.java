package dev.lede.analysis;

import dev.lede.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word as it is written, read: {@code al-Sakhar’s} is the whole {@code alsakhar} of the parts
 * {@code al} and {@code sakhar}.
 *
 * @param whole the word as one
 * @param parts what it is put together from, in their order; empty where it is one word; one where
 *     signs follow it, as in {@code C++}
 */
public record WrittenWord(SimpleWord whole, List<SimpleWord> parts) implements Piece {
  /** More than any word has; what follows is a list of something and stays one part. */
  private static final int MOST_PARTS = 12;

  private static final Pattern ABBREVIATION =
      Pattern.compile("\\p{Lu}\\p{L}?(?:\\.\\p{Lu}\\p{L}?)+");

  private static final Set<String> CONTRACTED = Set.of("t", "s", "d", "m", "re", "ve", "ll");

  public WrittenWord {
    parts = List.copyOf(parts);
  }

  /** The parts with hyphens between them, by which {@code one-way} is found as two words. */
  public Optional<String> linked() {
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(parts.stream().map(SimpleWord::exact).collect(Collectors.joining("-")));
  }

  /**
   * Reads a word.
   *
   * @param shouted whether the words around it are all in capitals as well
   */
  public static WrittenWord of(String written, boolean shouted) {
    String composed = SimpleWord.composed(written);
    boolean placed =
        composed.length() == written.length() && written.chars().noneMatch(Characters::isInvisible);
    Reader reader = new Reader(composed, shouted, new Span(0, written.length()), placed);
    return written.indexOf(' ') > 0 ? reader.spaced() : reader.read();
  }

  /** Cuts a word into its parts and puts the whole together. */
  private static final class Reader {
    private final String text;
    private final boolean shouted;
    private final Span everywhere;
    private final boolean placed;
    private final StringBuilder whole = new StringBuilder();
    private final List<SimpleWord> parts = new ArrayList<>();

    /**
     * Reads a composed text.
     *
     * @param placed whether its characters stand where those of the written word do
     */
    Reader(String text, boolean shouted, Span everywhere, boolean placed) {
      this.text = text;
      this.shouted = shouted;
      this.everywhere = everywhere;
      this.placed = placed;
    }

    WrittenWord read() {
      int start = 0;
      for (int i = 0; i < text.length(); i++) {
        if (Characters.isHyphen(text.charAt(i)) && parts.size() < MOST_PARTS) {
          segment(start, i);
          start = i + 1;
        }
      }
      segment(start, text.length());
      if (parts.size() == 1) {
        SimpleWord only = SimpleWord.of(whole.toString(), parts.get(0).casing(), everywhere);
        boolean signed = whole.length() > parts.get(0).lower().length();
        return new WrittenWord(only, signed ? parts : List.of());
      }
      return new WrittenWord(SimpleWord.of(whole.toString(), casing(), everywhere), parts);
    }

    /** {@code J. B.} and {@code H & M}: an acronym as {@code J.B.} is, and each part by itself. */
    WrittenWord spaced() {
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || !Character.isLetter(text.charAt(i))) {
          if (i > start) {
            String part = text.substring(start, i);
            add(part, Casing.of(part, shouted), start, i);
          }
          whole.append(i < text.length() && text.charAt(i) == '&' ? "&" : "");
          start = i + 1;
        }
      }
      return new WrittenWord(SimpleWord.of(whole.toString(), Casing.ACRONYM, everywhere), parts);
    }

    private Casing casing() {
      if (parts.stream().allMatch(part -> part.casing() == Casing.SHOUTED)) {
        return Casing.SHOUTED;
      }
      Casing casing = Casing.of(whole.toString(), false);
      return casing == Casing.ACRONYM ? Casing.CAPITALISED : casing;
    }

    /** What stands between hyphens. */
    private void segment(int from, int until) {
      int to = withoutPossessive(from, until);
      if (from >= to) {
        return;
      }
      String segment = text.substring(from, to);
      if (isDotted(segment)) {
        add(segment.replace(".", ""), Casing.ACRONYM, from, to);
      } else if (Characters.isDigit(segment.charAt(0)) && segment.indexOf(',') > 0) {
        add(segment.replace(",", ""), Casing.PLAIN, from, to);
      } else if (isContraction(segment)) {
        add(contraction(segment), Casing.of(segment, shouted), from, to);
      } else {
        pieces(from, to);
      }
    }

    /** Cuts at apostrophes, and at the dots of addresses, strokes of dates and inner capitals. */
    private void pieces(int from, int to) {
      boolean abbreviation = isAbbreviation(text.substring(from, to));
      int start = from;
      for (int i = from + 1; i < to; i++) {
        char c = text.charAt(i);
        if (Characters.isApostrophe(c)) {
          piece(start, i);
          start = i + 1;
        } else if ((c == '.' && !touchesDigit(i)) || c == '/' || c == '&') {
          piece(start, i);
          whole.append(abbreviation ? "" : c);
          start = i + 1;
        } else if (isInnerCapital(start, i, to)) {
          piece(start, i);
          start = i;
        }
      }
      piece(start, to);
    }

    private void piece(int from, int to) {
      int end = to;
      while (end > from && (text.charAt(end - 1) == '+' || text.charAt(end - 1) == '#')) {
        end--;
      }
      if (end > from) {
        add(text.substring(from, end), Casing.of(text.substring(from, end), shouted), from, end);
        whole.append(text, end, to);
      }
    }

    private void add(String part, Casing casing, int from, int to) {
      whole.append(part);
      parts.add(SimpleWord.of(part, casing, placed ? new Span(from, to) : everywhere));
    }

    /** The end without {@code 's}. */
    private int withoutPossessive(int from, int until) {
      int to = until;
      if (to - from > 2
          && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')
          && Characters.isApostrophe(text.charAt(to - 2))) {
        to -= 2;
      }
      return to;
    }

    /** {@code U.S.}, {@code a.m}: single letters, a dot after each but perhaps the last. */
    private static boolean isDotted(String segment) {
      if (segment.length() < 3) {
        return false;
      }
      for (int i = 0; i < segment.length(); i++) {
        char c = segment.charAt(i);
        if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
          return false;
        }
      }
      return true;
    }

    /** {@code Ph.D}, {@code M.Sc}, which lose their dots: a capital and one letter more at most. */
    private static boolean isAbbreviation(String segment) {
      return ABBREVIATION.matcher(segment).matches();
    }

    private static boolean isContraction(String segment) {
      int at = apostrophe(segment);
      return at > 0 && CONTRACTED.contains(segment.substring(at + 1).toLowerCase(Locale.ROOT));
    }

    /** Many write {@code dont}; {@code we'll} without its apostrophe would be another word. */
    private static String contraction(String segment) {
      int at = apostrophe(segment);
      String end = segment.substring(at + 1);
      return segment.substring(0, at) + (end.equalsIgnoreCase("t") ? "" : "'") + end;
    }

    private static int apostrophe(String segment) {
      for (int i = segment.length() - 1; i >= 0; i--) {
        if (Characters.isApostrophe(segment.charAt(i))) {
          return i;
        }
      }
      return -1;
    }

    private boolean touchesDigit(int at) {
      return Character.isDigit(text.charAt(at - 1))
          || (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    }

    /**
     * Where {@code YouTube} and {@code JPMorgan} are cut; {@code McCain} and {@code iPhone} not.
     */
    private boolean isInnerCapital(int start, int at, int to) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
      int before = at - start;
      boolean afterSmall = before >= 2 && Character.isLowerCase(text.charAt(at - 1));
      boolean lastOfCapitals =
          before >= 2
              && Character.isUpperCase(text.charAt(at - 1))
              && at + 2 < to
              && Character.isLowerCase(text.charAt(at + 1))
              && Character.isLowerCase(text.charAt(at + 2));
      boolean followed = at + 1 < to && Character.isLetter(text.charAt(at + 1));
      return (afterSmall || lastOfCapitals) && followed && !isNamePrefix(text, start, at);
    }

    private static boolean isNamePrefix(String text, int from, int to) {
      return (to - from == 2 && text.startsWith("Mc", from))
          || (to - from == 3 && text.startsWith("Mac", from));
    }
  }
}
