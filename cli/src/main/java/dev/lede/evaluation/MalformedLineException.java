package dev.lede.evaluation;

import java.io.IOException;

/** A line of topics, judgments or a run that cannot be read. The message says which and why. */
public final class MalformedLineException extends IOException {
  private static final long serialVersionUID = 1L;

  MalformedLineException(String message) {
    super(message);
  }
}
