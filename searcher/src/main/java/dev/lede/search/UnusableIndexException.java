package dev.lede.search;

import java.io.IOException;

/** An index that cannot be used; the message says what was found and what to do. */
public final class UnusableIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  public UnusableIndexException(String message) {
    super(message);
  }

  public UnusableIndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
