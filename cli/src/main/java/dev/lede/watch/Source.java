package dev.lede.watch;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A place that is looked into again and again. */
sealed interface Source extends AutoCloseable permits WatchedFeed, WatchedFolder {

  /** What people call it: the path or the address. */
  String name();

  /** When to look the next time; {@link Instant#MAX} for never. */
  Instant due();

  /**
   * Looks for news, and sets the time of the next look.
   *
   * @param stop whether to give up
   * @return what is new; empty where nothing is
   */
  Optional<Batch> look(Instant now, BooleanSupplier stop, WatchListener listener)
      throws IOException;

  /** The news it had could not be put into the index: they are to be had again. */
  void refused(Instant now);

  @Override
  void close();
}
