package dev.lede.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Standard output, which remembers why it could not be written: a writer swallows that. A reader
 * who has seen enough and closed the pipe is no failure.
 */
public final class ResultStream extends FilterOutputStream {
  private Optional<IOException> failure = Optional.empty();

  public ResultStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure.or(() -> isClosedPipe(e) ? Optional.empty() : Optional.of(e));
      throw e;
    }
  }

  /** Why the results are not whole; empty where they are, or where nobody wanted more of them. */
  public Optional<IOException> failure() {
    return failure;
  }

  /** Java has no class for it, and the systems have words. */
  private static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
