package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.index.NewsIndexer;
import dev.lede.index.Pruning;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What {@code --prune} does once everything has been read. */
final class Pruned {
  private Pruned() {}

  /** Makes ready to prune below paths; all of them must be there. */
  static Pruning below(List<String> paths) {
    if (paths.contains("-")) {
      throw new IllegalArgumentException("--prune cannot look into standard input again");
    }
    try {
      return Pruning.below(paths.stream().map(Path::of).toList());
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(
          "there is no " + e.getFile() + ": its articles are kept, as its disk may not be mounted",
          e);
    }
  }

  static void from(NewsIndexer indexer, Pruning pruning, boolean quiet, Console console)
      throws IOException {
    for (Path path : pruning.emptyPaths()) {
      console.note("no article was found below " + path + ": nothing is pruned there");
    }
    if (pruning.problems() > 0) {
      console.note(
          String.format(
              Locale.ROOT,
              "files and folders not read without a problem, whose articles are kept: %,d",
              pruning.problems()));
    }
    long pruned = indexer.prune(pruning);
    if (!quiet) {
      console.out().println(String.format(Locale.ROOT, "%,d pruned", pruned));
    }
  }
}
