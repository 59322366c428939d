package dev.lede.watch;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Optional;

/**
 * What a server said of the state of a feed, to be told to it the next time, so that it need not
 * send what is known.
 */
record Validators(Optional<String> etag, Optional<String> lastModified) {
  private static final int LONGEST = 1_000;

  /** Of a feed that was never fetched. */
  static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

  static Validators of(HttpHeaders headers) {
    return new Validators(
        headers.firstValue("ETag").filter(Validators::isHarmless),
        headers.firstValue("Last-Modified").filter(Validators::isHarmless));
  }

  void addTo(HttpRequest.Builder request) {
    etag.ifPresent(value -> request.header("If-None-Match", value));
    lastModified.ifPresent(value -> request.header("If-Modified-Since", value));
  }

  /** Whether a value of a header may be sent back as one. */
  private static boolean isHarmless(String value) {
    return value.length() <= LONGEST && value.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }
}
