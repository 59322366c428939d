package dev.lede.ingest.text;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.Constants;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses a character set from the bytes alone, as browsers did. What they took for the one of the
 * West is that of every Latin script, so common words are asked first where a letter is a byte.
 */
public final class DetectedCharset {
  private DetectedCharset() {}

  /** The likeliest character set; empty where nothing speaks for any. */
  public static Optional<Charset> of(byte[] head) {
    Optional<Charset> detected = byPattern(head);
    boolean wide =
        detected.filter(charset -> charset.newEncoder().maxBytesPerChar() > 1).isPresent();
    return wide ? detected : CommonWords.charset(head).or(() -> detected);
  }

  private static Optional<Charset> byPattern(byte[] head) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(head);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        // It differs in capitals only, and nobody has written it for twenty years.
        .map(name -> name.equals(Constants.CHARSET_MACCYRILLIC) ? "windows-1251" : name)
        .filter(Charset::isSupported)
        .map(Charset::forName);
  }
}
