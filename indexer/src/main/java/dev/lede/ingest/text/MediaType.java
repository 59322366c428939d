package dev.lede.ingest.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the header {@code Content-Type} says. */
public final class MediaType {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_.:-]{1,40})");

  private MediaType() {}

  /** The character set that is named in a media type, which may be one that nobody knows. */
  public static Optional<String> charset(String contentType) {
    Matcher charset = CHARSET.matcher(contentType);
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }
}
