package dev.lede.cli.progress;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Standard input that can be waited for. A read from a pipe cannot be broken off, so a thread of
 * its own does it, from the first read on; who waits for what it brings can stop, and do something
 * meanwhile. Serves one thread.
 */
public final class AwaitedInput extends InputStream {
  private static final int LOOK_MILLISECONDS = 100;
  private static final int LONGEST_PIECE = 1 << 16;
  private static final int MOST_PIECES = 16;

  /** What is done now and then while nothing comes. */
  @FunctionalInterface
  public interface Meanwhile {
    void act() throws IOException;
  }

  /** What the thread has read. */
  private sealed interface Piece {
    record Bytes(ByteBuffer bytes) implements Piece {}

    record End(Optional<IOException> failure) implements Piece {}
  }

  private final InputStream input;
  private final BooleanSupplier stop;
  private final Meanwhile meanwhile;
  private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(MOST_PIECES);
  private Piece current = new Piece.Bytes(ByteBuffer.allocate(0));
  private boolean begun;

  /**
   * Reads nothing yet.
   *
   * @param stop whether to wait no longer: then this input ends, wherever it is
   * @param meanwhile what to do in the thread that waits; its failure is thrown unchecked, since it
   *     says nothing of the input
   */
  public AwaitedInput(InputStream input, BooleanSupplier stop, Meanwhile meanwhile) {
    this.input = input;
    this.stop = stop;
    this.meanwhile = meanwhile;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (current instanceof Piece.Bytes piece && !piece.bytes.hasRemaining()) {
      if (stop.getAsBoolean()) {
        return -1;
      }
      await();
    }
    return switch (current) {
      case Piece.Bytes piece -> {
        int count = Math.min(length, piece.bytes.remaining());
        piece.bytes.get(buffer, offset, count);
        yield count;
      }
      case Piece.End end -> {
        if (end.failure.isPresent()) {
          throw end.failure.get();
        }
        yield -1;
      }
    };
  }

  @Override
  public int available() {
    if (remaining(current) > 0) {
      return remaining(current);
    }
    return Optional.ofNullable(pieces.peek()).map(AwaitedInput::remaining).orElse(0);
  }

  private static int remaining(Piece piece) {
    return switch (piece) {
      case Piece.Bytes read -> read.bytes.remaining();
      case Piece.End end -> 0;
    };
  }

  private void await() throws IOException {
    if (!begun) {
      begun = true;
      Thread thread = new Thread(this::fetch, "standard input");
      thread.setDaemon(true);
      thread.start();
    }
    try {
      Optional<Piece> next =
          Optional.ofNullable(pieces.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS));
      if (next.isPresent()) {
        current = next.get();
      } else {
        act();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped");
    }
  }

  private void act() {
    try {
      meanwhile.act();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fetch() {
    try {
      Piece piece = next();
      while (piece instanceof Piece.Bytes) {
        pieces.put(piece);
        piece = next();
      }
      pieces.put(piece);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Piece next() {
    byte[] bytes = new byte[LONGEST_PIECE];
    try {
      int count = input.read(bytes);
      return count < 0
          ? new Piece.End(Optional.empty())
          : new Piece.Bytes(ByteBuffer.wrap(bytes, 0, count));
    } catch (IOException e) {
      return new Piece.End(Optional.of(e));
    }
  }
}
