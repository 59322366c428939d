package dev.lede.cli;

import dev.lede.cli.progress.AwaitedInput;
import dev.lede.cli.progress.Interruption;
import dev.lede.cli.progress.Progress;
import dev.lede.cli.progress.Watched;
import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.ReportView;
import dev.lede.index.IndexReport;
import dev.lede.index.NewsIndexer;
import dev.lede.index.Pruning;
import dev.lede.ingest.NewsReader;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede index}: reads articles and writes them to an index. */
final class IndexCommand implements Subcommand {
  private static final String DRY_RUN = "--dry-run";
  private static final String PRUNE = "--prune";
  private static final String QUIET = "--quiet";
  private static final String QUARANTINE = "--quarantine";

  /** The option that lifts the limits of what is named on the screen. */
  static final String VERBOSE = "--verbose";

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
            "Tells by the content what a file is: JSON of crawlers and interfaces, feeds, web",
            "pages, WARC, tables, NITF, NewsML, SGML, Markdown and plain text, also in gzip,",
            "bzip2, xz, Zstandard, LZ4, zip and tar. JSON keys such as title, maintext or",
            "date_publish are known; --map adds others to id, headline, body, author, source,",
            "section, tag, place, url, language and published. What has no field is kept.",
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
            OptionSpec.builder(QUARANTINE)
                .type(String.class)
                .paramLabel("FILE")
                .description(
                    "Keep what is rejected in a file, whole and with the reason, to be mended"
                        + " and indexed.")
                .build())
        .addOption(
            OptionSpec.builder(PRUNE)
                .type(boolean.class)
                .description(
                    "Delete the articles that were read first below PATH and are there no more. A"
                        + " file of which anything was rejected keeps its articles.")
                .build())
        .addOption(
            OptionSpec.builder(QUIET)
                .type(boolean.class)
                .description("Tell only what goes wrong: neither progress nor a report.")
                .build())
        .addOption(
            OptionSpec.builder(VERBOSE)
                .type(boolean.class)
                .description("Name every file that is skipped, and every value not understood.")
                .build())
        .addOption(Options.index())
        .addPositional(
            Options.words("PATH", "Files, folders with all below them, or - for standard input."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    Path folder = Options.index(arguments, console);
    ReadOptions options = ReadingOptions.of(arguments, console).withIndexFolder(folder);
    List<String> paths = ReadingOptions.paths(arguments, console);
    boolean verbose = arguments.matchedOptionValue(VERBOSE, false);
    if (arguments.matchedOptionValue(DRY_RUN, false)) {
      try (NewsReader news = new NewsReader(paths, console.in(), options)) {
        return DryRun.of(news, console, verbose);
      }
    }
    boolean quiet = arguments.matchedOptionValue(QUIET, false);
    Optional<Pruning> pruning =
        arguments.matchedOptionValue(PRUNE, false)
            ? Optional.of(Pruned.below(paths))
            : Optional.empty();
    Quarantine quarantine = quarantine(arguments, console);
    Instant start = console.clock().instant();
    try (Interruption interruption = Interruption.heeded();
        NewsIndexer indexer = NewsIndexer.open(folder, console.clock());
        InputStream input =
            new AwaitedInput(console.in(), interruption::isRequested, indexer::commitWhenDue);
        NewsReader news = new NewsReader(paths, input, options)) {
      Progress progress = quiet ? Progress.none(console) : progress(paths, options, console);
      IndexWarnings warnings = new IndexWarnings(progress, quarantine, console.folder(), verbose);
      IndexReport report;
      Iterator<Parsed> watched = new Watched(news, progress, interruption::isRequested);
      try (progress;
          quarantine) {
        report =
            indexer.index(
                pruning.isPresent() ? pruning.get().heeding(watched) : watched,
                warnings,
                interruption::isRequested);
      }
      if (!quiet) {
        Duration elapsed = Duration.between(start, console.clock().instant());
        new ReportView(console.out()).print(report, warnings.skipped(), news.bytesRead(), elapsed);
      }
      if (pruning.isPresent() && !interruption.isRequested()) {
        Pruned.from(indexer, pruning.get(), quiet, console);
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

  private static Quarantine quarantine(ParseResult arguments, Console console) {
    String file = arguments.matchedOptionValue(QUARANTINE, "");
    return file.isEmpty()
        ? Quarantine.none()
        : Quarantine.in(console.folder().resolve(file).toAbsolutePath());
  }

  private static Progress progress(List<String> paths, ReadOptions options, Console console) {
    return Progress.of(
        console, CompletableFuture.supplyAsync(() -> NewsReader.storedBytes(paths, options)));
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
}
