package dev.lede.ingest.text;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses a character set from the bytes alone, as browsers did. */
public final class DetectedCharset {
  private DetectedCharset() {}

  /** The likeliest character set; empty where nothing speaks for any. */
  public static Optional<Charset> of(byte[] head) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(head);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }
}
