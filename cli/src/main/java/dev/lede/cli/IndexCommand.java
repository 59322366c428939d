package dev.lede.cli;

import dev.lede.article.Origin;
import dev.lede.cli.progress.Interruption;
import dev.lede.cli.progress.Progress;
import dev.lede.cli.progress.Watched;
import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.ReportView;
import dev.lede.index.IndexListener;
import dev.lede.index.IndexReport;
import dev.lede.index.NewsIndexer;
import dev.lede.ingest.NewsReader;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede index}: reads articles and writes them to an index. */
final class IndexCommand implements Subcommand {
  private static final String DRY_RUN = "--dry-run";
  private static final String QUIET = "--quiet";

  /** So many values that were not understood are shown; all are counted. */
  private static final int WARNINGS_SHOWN = 20;

  /**
   * A folder may hold a thousand pictures: these few names tell which kind of file was passed over.
   */
  private static final int SKIPPED_SHOWN = 5;

  @Override
  public String name() {
    return "index";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Read articles and add them to an index. An article whose id is there already"
                + " replaces the old one if anything in it changed.")
        .footer(
            "",
            "Reads JSON lines, JSON arrays and plain text, also compressed with gzip. JSON",
            "keys such as title, maintext or date_publish are known; --map adds others to",
            "id, headline, body, author, source, section, tag, place, url, language and",
            "published. What has no field is kept.",
            "",
            "Exit status: 0 done, 2 error, 3 done but some of the input was rejected.");
    ReadingOptions.addTo(spec);
    return spec.addOption(
            OptionSpec.builder(DRY_RUN)
                .type(boolean.class)
                .description(
                    "Show how the first articles of each kind of file are read, and write"
                        + " nothing.")
                .build())
        .addOption(
            OptionSpec.builder(QUIET)
                .type(boolean.class)
                .description("Tell only what goes wrong: neither progress nor a report.")
                .build())
        .addOption(Options.index())
        .addPositional(
            Options.words("PATH", "Files, folders with all below them, or - for standard input."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    Path folder = Options.index(arguments, console);
    ReadOptions options = ReadingOptions.of(arguments, console).withIndexFolder(folder);
    List<String> paths = paths(arguments, console);
    if (arguments.matchedOptionValue(DRY_RUN, false)) {
      try (NewsReader news = new NewsReader(paths, console.in(), options)) {
        return DryRun.of(news, console);
      }
    }
    boolean quiet = arguments.matchedOptionValue(QUIET, false);
    Instant start = console.clock().instant();
    try (Interruption interruption = Interruption.heeded();
        NewsReader news = new NewsReader(paths, console.in(), options);
        NewsIndexer indexer = NewsIndexer.open(folder, console.clock())) {
      Progress progress = quiet ? Progress.none(console) : progress(paths, options, console);
      Warnings warnings = new Warnings(progress);
      IndexReport report;
      try (progress) {
        report = indexer.index(new Watched(news, progress, interruption::isRequested), warnings);
      }
      if (!quiet) {
        Duration elapsed = Duration.between(start, console.clock().instant());
        new ReportView(console.out())
            .print(report, warnings.skippedNames(), news.bytesRead(), elapsed);
      }
      if (interruption.isRequested()) {
        console.note("interrupted: what was read is in the index, and the same command goes on");
        // The system ends the program as soon as the run is closed.
        console.out().flush();
        console.err().flush();
      }
      return status(report, console);
    }
  }

  private static Progress progress(List<String> paths, ReadOptions options, Console console) {
    return Progress.of(
        console, CompletableFuture.supplyAsync(() -> NewsReader.storedBytes(paths, options)));
  }

  private static List<String> paths(ParseResult arguments, Console console) {
    return Options.words(arguments).stream()
        .map(
            path ->
                path.equals("-") || path.isEmpty()
                    ? path
                    : console.folder().resolve(path).toString())
        .toList();
  }

  private static ExitStatus status(IndexReport report, Console console) {
    if (report.taken() > 0) {
      return report.rejections() == 0 ? ExitStatus.DONE : ExitStatus.REJECTED_SOME;
    }
    if (report.rejections() == 0) {
      console.note("no articles found");
    }
    return ExitStatus.ERROR;
  }

  /** Prints what goes wrong beside the results while the run goes on. */
  private static final class Warnings implements IndexListener {
    private final Progress progress;
    private final List<String> skippedNames = new ArrayList<>();
    private int warnings;

    Warnings(Progress progress) {
      this.progress = progress;
    }

    List<String> skippedNames() {
      return skippedNames;
    }

    @Override
    public void rejected(Parsed.Problem problem) {
      progress.note(problem.origin() + ": " + problem.why());
    }

    @Override
    public void skipped(Parsed.Skipped skipped) {
      if (skippedNames.size() < SKIPPED_SHOWN) {
        String place = skipped.origin().toString();
        skippedNames.add(place.substring(place.lastIndexOf('/') + 1));
      }
    }

    @Override
    public void warned(Origin origin, String warning) {
      warnings++;
      if (warnings <= WARNINGS_SHOWN) {
        progress.note(origin + ": " + warning);
      } else if (warnings == WARNINGS_SHOWN + 1) {
        progress.note("more of these are counted and not shown");
      }
    }
  }
}
