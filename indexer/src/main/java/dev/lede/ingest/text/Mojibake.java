package dev.lede.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that was UTF-8 and was read as windows-1252 before it came here: {@code JosÃ©} was José. */
public final class Mojibake {
  /** What to say of a text that was mended. */
  public static final String MENDED = "UTF-8 that had been read as windows-1252 was mended";

  /** What to say of a text that lost characters. */
  public static final String LOST = "characters were lost before it was read (U+FFFD)";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** A byte of 0x80 to 0xBF, as windows-1252 or as a control character shows it. */
  private static final String TRAIL = "[\\x{80}-\\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

  /** What no language writes: letters of western and eastern Europe, and punctuation. */
  private static final Pattern TELLING =
      Pattern.compile("Ã%1$s|Â[\\x{A0}-\\x{BF}]|â€%1$s|â‚¬|([ÐÑ]%1$s){2}".formatted(TRAIL));

  private static final Pattern RUN =
      Pattern.compile("[\\x{80}-\\x{FF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}");

  /** Before white space, the second half of an à that was a hard space. */
  private static final Pattern CUT_GRAVE = Pattern.compile("Ã(?=\\s)");

  private static final char FIRST = '\u00C2';
  private static final String FIRSTS = "ÂÃÐÑâ";

  private static final int FEWEST = 2;

  private Mojibake() {}

  /** Whether a text is not what it was, in more places than chance would have it. */
  public static boolean isIn(String text) {
    return mayBeIn(text) && TELLING.matcher(text).results().limit(FEWEST).count() == FEWEST;
  }

  /** Most text has none of the characters that begin a pair, which is seen in less time. */
  private static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST && FIRSTS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has places where characters were. */
  public static boolean isLost(String text) {
    return text.indexOf('\uFFFD') >= 0;
  }

  /** The text with every part read as UTF-8 that can be. */
  public static String mended(String text) {
    String runs = RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(mended(run)));
    return CUT_GRAVE.matcher(runs).replaceAll("à");
  }

  private static String mended(MatchResult run) {
    ByteBuffer bytes = ByteBuffer.allocate(run.group().length());
    for (char c : run.group().toCharArray()) {
      bytes.put(asByte(c).orElse((byte) c));
    }
    try {
      return UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return run.group();
    }
  }

  private static Optional<Byte> asByte(char c) {
    try {
      return Optional.of(WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
