package dev.lede.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files below the paths a user named, folder by folder in the order of their names. Links
 * are followed, but no folder and no file is visited twice, so that a loop of links ends. Hidden
 * files and the index are passed over. Only the names of the open folders are in memory.
 */
final class FolderWalk {
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Deque<String> named;
  private final Optional<Path> indexFolder;
  private final Set<Path> visitedFolders = new HashSet<>();

  /** Files that were reached by a link or by name: all others are met in their folder only. */
  private final Set<Path> visitedFiles = new HashSet<>();

  FolderWalk(List<String> paths, Optional<Path> indexFolder) {
    this.named = new ArrayDeque<>(paths);
    this.indexFolder = indexFolder.map(FolderWalk::real);
  }

  /** The next thing found; empty at the end. */
  Optional<Found> next() {
    Optional<Found> found = Optional.empty();
    while (found.isEmpty() && (!waiting.isEmpty() || !named.isEmpty())) {
      found = waiting.isEmpty() ? visit(named.remove()) : visit(waiting.pop(), false);
    }
    return found;
  }

  private Optional<Found> visit(String given) {
    if (given.equals(Found.StandardInput.NAME)) {
      return Optional.of(new Found.StandardInput());
    }
    if (given.isEmpty()) {
      return Optional.of(new Found.Unreadable("''", "no such file or folder"));
    }
    try {
      return visit(Path.of(given), true);
    } catch (InvalidPathException e) {
      return Optional.of(new Found.Unreadable(given, "no such file or folder"));
    }
  }

  private Optional<Found> visit(Path path, boolean isNamed) {
    if (Files.isDirectory(path)) {
      return enter(path);
    }
    boolean link = Files.isSymbolicLink(path);
    if (!Files.exists(path)) {
      String why = link ? "a link that leads nowhere" : "no such file or folder";
      return Optional.of(new Found.Unreadable(path.toString(), why));
    }
    boolean elsewhere = isNamed || link;
    Path real = elsewhere || !visitedFiles.isEmpty() ? real(path) : path;
    boolean again =
        elsewhere ? isMetInItsFolder(real) || !visitedFiles.add(real) : visitedFiles.contains(real);
    if (again) {
      return Optional.empty();
    }
    return Optional.of(new Found.NewsFile(path.toString(), path, isNamed));
  }

  /** Whether a file is met, or has been, when its own folder is visited. */
  private boolean isMetInItsFolder(Path real) {
    Path folder = real.getParent();
    return folder != null && visitedFolders.contains(folder) && !isHidden(real);
  }

  private Optional<Found> enter(Path folder) {
    Path real = real(folder);
    if (indexFolder.filter(real::equals).isPresent() || !visitedFolders.add(real)) {
      return Optional.empty();
    }
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!isHidden(entry)) {
          children.add(entry);
        }
      }
    } catch (IOException e) {
      return Optional.of(new Found.Unreadable(folder.toString(), ReadFailure.why(e)));
    } catch (DirectoryIteratorException e) {
      return Optional.of(
          new Found.Unreadable(folder.toString(), "the folder cannot be read to its end"));
    }
    children.sort(Comparator.comparing(FolderWalk::name).reversed());
    children.forEach(waiting::push);
    return Optional.empty();
  }

  private static boolean isHidden(Path path) {
    return name(path).startsWith(".");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** The real path; where it has none, as the pipe of another program, the absolute one. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
