package dev.lede.watch;

import dev.lede.ingest.NewsReader;
import dev.lede.ingest.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A folder or a file on the disk. It is looked through for files that changed since they were read;
 * one that was written to a moment ago waits until it has settled, for it may be half a file.
 */
final class WatchedFolder implements Source {
  /** So long must a file have been left alone. */
  static final Duration SETTLED = Duration.ofSeconds(3);

  /** How a file looked: while that does not change, its content did not. */
  private record Look(long bytes, Instant changed) {}

  /** Since when a file is known to look like this. */
  private record Sighting(Look look, Instant since) {}

  private final Path path;
  private final ReadOptions options;
  private final Schedule schedule;
  private final Map<Path, Look> read = new HashMap<>();
  private Map<Path, Sighting> unsettled = new HashMap<>();

  WatchedFolder(Path path, ReadOptions options, Duration every) {
    this.path = path;
    this.options = options;
    this.schedule = new Schedule(every);
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public Instant due() {
    return schedule.due();
  }

  @Override
  public Optional<Batch> look(Instant now, BooleanSupplier stop, WatchListener listener) {
    schedule.succeeded(now);
    if (!Files.exists(path)) {
      listener.troubled(name(), "no such file or folder");
      return Optional.empty();
    }
    Map<Path, Sighting> before = unsettled;
    unsettled = new HashMap<>();
    Map<Path, Look> taking = new HashMap<>();
    ReadOptions changed = options.withFiles(file -> isToBeRead(file, now, before, taking));
    NewsReader news = new NewsReader(List.of(name()), InputStream.nullInputStream(), changed);
    if (!news.hasNext()) {
      hurryIfUnsettled(now);
      return Optional.empty();
    }
    return Optional.of(
        new Batch(
            news,
            news,
            () -> {
              read.putAll(taking);
              hurryIfUnsettled(now);
            }));
  }

  @Override
  public void refused(Instant now) {
    schedule.failed(now);
  }

  @Override
  public void close() {}

  private boolean isToBeRead(
      Path file, Instant now, Map<Path, Sighting> before, Map<Path, Look> taking) {
    Optional<Look> look = look(file);
    if (look.isEmpty() || look.equals(Optional.ofNullable(read.get(file)))) {
      return false;
    }
    Sighting sighting =
        Optional.ofNullable(before.get(file))
            .filter(earlier -> earlier.look.equals(look.get()))
            .orElse(new Sighting(look.get(), now));
    Instant settled = now.minus(SETTLED);
    // A file from the future, by a wrong clock, is judged by how long it was seen like this.
    if (look.get().changed.isBefore(settled) || !sighting.since.isAfter(settled)) {
      taking.put(file, look.get());
      return true;
    }
    unsettled.put(file, sighting);
    return false;
  }

  private void hurryIfUnsettled(Instant now) {
    if (!unsettled.isEmpty()) {
      schedule.hurried(now, SETTLED);
    }
  }

  private static Optional<Look> look(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Look(attributes.size(), attributes.lastModifiedTime().toInstant()));
    } catch (IOException e) {
      // It went away meanwhile.
      return Optional.empty();
    }
  }
}
