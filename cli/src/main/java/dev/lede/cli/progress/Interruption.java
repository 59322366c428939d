package dev.lede.cli.progress;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whether the program was asked to end, by Ctrl-C or by the system. What is open is then given some
 * seconds to come to a good end.
 */
public final class Interruption implements AutoCloseable {
  private static final int SECONDS = 20;

  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
  private final Thread hook = new Thread(this::await, "interruption");
  private volatile boolean requested;

  private Interruption() {}

  /** Heeds it until it is closed. */
  public static Interruption heeded() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  public boolean isRequested() {
    return requested;
  }

  private void await() {
    requested = true;
    try {
      ended.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // A read from a file of another machine may never end: what is not committed by now will be
      // read again.
    } catch (ExecutionException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.complete(true);
    if (!requested) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
