package dev.lede.watch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What came of asking a server for a feed. */
sealed interface Answer {

  /**
   * The feed.
   *
   * @param content its bytes as they came, perhaps compressed
   * @param contentType what the server says it is
   * @param validators what to tell the server the next time
   * @param address where it lies from now on: another than was asked for if it moved for good
   */
  record Fresh(Content content, Optional<String> contentType, Validators validators, URI address)
      implements Answer {}

  /** It is as it was. */
  record Unchanged() implements Answer {}

  /** The server wants to be left alone for a while. */
  record Later(Duration delay, String why) implements Answer {}

  /** It did not work this time. */
  record Failed(String why) implements Answer {}

  /** The server says that the feed will never come back. */
  record Gone() implements Answer {}

  /** Bytes that can be read more than once. */
  final class Content {
    private final byte[] bytes;

    Content(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
