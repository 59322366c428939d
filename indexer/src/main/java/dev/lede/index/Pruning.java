package dev.lede.index;

import dev.lede.article.Origin;
import dev.lede.ingest.Parsed;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out, while news is read below some paths, which articles of an index are no longer there:
 * those from a file below one of the paths that is gone, or that was read without any problem and
 * did not hold them. Whoever cannot be sure of a file keeps its articles: those below a path that
 * could not be read, below one that holds no news, as a folder does whose disk is not mounted, and
 * those whose file was recorded by a relative path, which says nothing in another folder.
 */
public final class Pruning {
  /** Past this many the disk is broken, and nothing is sure. */
  private static final int MOST_PROBLEMS = 100_000;

  private final List<Path> roots;
  private final Set<Path> rootsWithNews = new HashSet<>();
  private final Set<Path> problems = new HashSet<>();

  /** Hashes of their names: there may be millions. */
  private final Set<Long> filesRead = new HashSet<>();

  private String lastFile = "";

  private Pruning(List<Path> roots) {
    this.roots = roots;
  }

  /**
   * Prunes below paths.
   *
   * @param paths absolute
   * @throws NoSuchFileException if one of them is missing
   */
  public static Pruning below(List<Path> paths) throws NoSuchFileException {
    for (Path path : paths) {
      if (!path.isAbsolute()) {
        throw new IllegalArgumentException("'" + path + "' is not absolute");
      }
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
    }
    return new Pruning(paths.stream().map(Path::normalize).toList());
  }

  /** What is read, with note taken of it. Read all of it before asking what is gone. */
  public Iterator<Parsed> heeding(Iterator<? extends Parsed> news) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return news.hasNext();
      }

      @Override
      public Parsed next() {
        Parsed parsed = news.next();
        heed(parsed);
        return parsed;
      }
    };
  }

  /** The given paths below which no article was found: nothing is pruned there. */
  public List<Path> emptyPaths() {
    return roots.stream().filter(root -> !rootsWithNews.contains(root)).toList();
  }

  /** How many places were not read without a problem: the articles from there are kept. */
  public int problems() {
    return problems.size();
  }

  /** Whether an article that was not met came from a place that no longer holds it. */
  boolean isGone(Origin origin) {
    Optional<Path> file = absolute(origin.file());
    if (file.isEmpty() || problems.size() >= MOST_PROBLEMS) {
      return false;
    }
    Path path = file.get();
    boolean below = rootsWithNews.stream().anyMatch(path::startsWith);
    return below
        && !isAtProblem(path)
        && (Files.notExists(path) || filesRead.contains(hash(path.toString())));
  }

  private void heed(Parsed parsed) {
    String name = parsed.origin().file();
    boolean problem = parsed instanceof Parsed.Problem;
    boolean news = parsed instanceof Parsed.Ok;
    boolean again = news && name.equals(lastFile);
    if (again) {
      return;
    }
    lastFile = news ? name : lastFile;
    Optional<Path> file = absolute(name);
    if (file.isEmpty()) {
      return;
    }
    if (problem && problems.size() < MOST_PROBLEMS) {
      problems.add(file.get());
    } else if (news || parsed instanceof Parsed.PassedOver) {
      filesRead.add(hash(file.get().toString()));
    }
    if (news) {
      roots.stream().filter(file.get()::startsWith).forEach(rootsWithNews::add);
    }
  }

  private boolean isAtProblem(Path path) {
    for (Path at = path; at != null; at = at.getParent()) {
      if (problems.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Path> absolute(String file) {
    try {
      return Optional.of(Path.of(file)).filter(Path::isAbsolute).map(Path::normalize);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** In 64 bits, so that two of many millions of names hardly meet. */
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
