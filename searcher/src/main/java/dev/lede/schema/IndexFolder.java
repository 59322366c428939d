package dev.lede.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** Looks at a folder before it is opened: whether there is an index, and whether it is of use. */
public final class IndexFolder {

  /** What a folder turned out to be. */
  public sealed interface State {}

  /**
   * There is no index, and nothing else in its place.
   *
   * @param begun whether somebody began to write one and has committed nothing yet
   */
  public record Absent(boolean begun) implements State {}

  /**
   * Something that cannot be used.
   *
   * @param why what was found and what to do about it, a sentence
   */
  public record Unusable(String why) implements State {}

  /** An index that this version reads and writes. */
  public record Usable(IndexFormat format) implements State {}

  /** The file in which a writer says which process it is, as long as it writes. */
  public static final String WRITER_MARK = "writer.pid";

  private IndexFolder() {}

  /**
   * Looks at the newest commit of a folder.
   *
   * @throws IOException if the folder cannot be read
   */
  public static State look(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return new Absent(false);
    }
    if (!Files.isDirectory(folder)) {
      return new Unusable(folder + " is a file: name a folder for the index");
    }
    if (isEmpty(folder)) {
      return new Absent(false);
    }
    try (Directory directory = new NIOFSDirectory(folder)) {
      return judge(folder, SegmentInfos.readLatestCommit(directory));
    } catch (IndexNotFoundException e) {
      return abandoned(folder)
          ? new Absent(Files.exists(folder.resolve(WRITER_MARK)))
          : new Unusable(folder + " is a folder of other files and no index: name another");
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return new Unusable(
          folder + " was written by another version of Lucene: index the articles anew");
    } catch (CorruptIndexException e) {
      return new Unusable(folder + " is damaged: index the articles anew in another folder");
    }
  }

  private static State judge(Path folder, SegmentInfos commit) {
    Optional<IndexFormat> format = IndexFormat.read(commit.getUserData());
    if (format.isEmpty()) {
      return new Unusable(folder + " is an index that Lede did not make: name another folder");
    }
    return format
        .get()
        .complaint()
        .<State>map(complaint -> new Unusable(advice(folder, complaint, format.get().program())))
        .orElseGet(() -> new Usable(format.get()));
  }

  private static String advice(Path folder, String complaint, String program) {
    return "%s cannot be used: %s; run 'lede export' of Lede %s on it and index what that prints"
        .formatted(folder, complaint, program);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Whether a first run was cut off before its first commit: there are Lucene's files alone. */
  private static boolean abandoned(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(
              name ->
                  name.equals("write.lock")
                      || name.equals(WRITER_MARK)
                      || name.matches("_[0-9a-z]+[._].*|pending_.*"));
    }
  }
}
