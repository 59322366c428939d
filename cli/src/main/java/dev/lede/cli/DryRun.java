package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.MappingView;
import dev.lede.cli.view.SkippedFiles;
import dev.lede.ingest.NewsReader;
import dev.lede.ingest.Parsed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Shows how the first articles of each kind of file are read, and writes nothing. Files whose names
 * end alike are of one kind.
 */
final class DryRun {
  private static final int SHOWN_OF_A_KIND = 3;

  /** A whole archive need not be read to see how it maps. */
  private static final int MOST_READ = 10_000;

  private static final int PROBLEMS_SHOWN = 20;

  private final Console console;
  private final boolean verbose;
  private final SkippedFiles skipped = new SkippedFiles();
  private final Map<String, Integer> shown = new HashMap<>();
  private int articles;
  private int problems;

  private DryRun(Console console, boolean verbose) {
    this.console = console;
    this.verbose = verbose;
  }

  /**
   * Reads and shows; the status is that of indexing the same.
   *
   * @param verbose whether every file that is skipped or rejected is named
   */
  static ExitStatus of(NewsReader news, Console console, boolean verbose) {
    DryRun run = new DryRun(console, verbose);
    while (run.articles + run.problems < MOST_READ && news.hasNext()) {
      run.show(news.next());
    }
    return run.status(news.hasNext());
  }

  private void show(Parsed parsed) {
    switch (parsed) {
      case Parsed.Ok ok -> {
        articles++;
        if (shown.merge(kind(ok), 1, Integer::sum) <= SHOWN_OF_A_KIND) {
          new MappingView(console.out()).print(ok);
        }
      }
      case Parsed.Problem problem -> {
        problems++;
        if (verbose || problems <= PROBLEMS_SHOWN) {
          console.note(problem.origin() + ": " + problem.why());
        }
      }
      case Parsed.Skipped file -> {
        skipped.add(file);
        if (verbose) {
          console.note(file.origin() + ": skipped: " + file.why());
        }
      }
      case Parsed.PassedOver passed -> {}
    }
  }

  private static String kind(Parsed.Ok ok) {
    String file = ok.origin().entry().isEmpty() ? ok.origin().file() : ok.origin().entry();
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }

  private ExitStatus status(boolean more) {
    long printed = shown.values().stream().mapToInt(all -> Math.min(all, SHOWN_OF_A_KIND)).sum();
    skipped.print(console.out());
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%,d of %s%,d articles shown, %,d rejected; nothing was written",
                printed,
                more ? "the first " : "",
                articles,
                problems));
    if (articles == 0) {
      return ExitStatus.ERROR;
    }
    return problems == 0 ? ExitStatus.DONE : ExitStatus.REJECTED_SOME;
  }
}
