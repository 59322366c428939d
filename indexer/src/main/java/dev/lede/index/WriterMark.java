package dev.lede.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.schema.IndexFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file beside the index that names the process writing to it, so that another can say who holds
 * the lock. The lock itself is Lucene's; a mark left by a process that died does no harm.
 */
final class WriterMark implements Closeable {
  private final Path file;

  WriterMark(Path folder) {
    file = folder.resolve(IndexFolder.WRITER_MARK);
  }

  void set() throws IOException {
    Files.writeString(file, Long.toString(ProcessHandle.current().pid()), UTF_8);
  }

  /** The process that holds the lock, in words. */
  String holder() {
    try {
      return "process " + Long.parseLong(Files.readString(file, UTF_8).strip());
    } catch (IOException | NumberFormatException e) {
      return "another process";
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
