package dev.lede.cli;

import dev.lede.article.Origin;
import dev.lede.cli.progress.Interruption;
import dev.lede.cli.terminal.Console;
import dev.lede.index.IndexReport;
import dev.lede.index.Outcome;
import dev.lede.ingest.Parsed;
import dev.lede.ingest.ReadOptions;
import dev.lede.watch.Watch;
import dev.lede.watch.WatchListener;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lede watch}: keeps an index current until it is ended. */
final class WatchCommand implements Subcommand {
  private static final String EVERY = "--every";
  private static final String QUIET = "--quiet";

  private static final Pattern ADDRESS =
      Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public String name() {
    return "watch";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Keep an index current: look into folders for files that changed and ask feeds for"
                + " what is new, until it is ended with Ctrl-C.")
        .footer(
            "",
            "A file is read once it has been left alone for a few seconds. A feed is asked",
            "for changes only; one that fails is asked less often, and one that wants to be",
            "left alone is. Between the looks others may write to the index. Nothing is",
            "deleted: for that there is 'lede index --prune'.");
    ReadingOptions.addTo(spec);
    return spec.addOption(
            OptionSpec.builder(EVERY)
                .type(String.class)
                .paramLabel("TIME")
                .description("How often to look, such as 30s, 5m, 1h or 1d; without it 5m.")
                .build())
        .addOption(
            OptionSpec.builder(QUIET)
                .type(boolean.class)
                .description("Tell only what goes wrong.")
                .build())
        .addOption(Options.index())
        .addPositional(
            Options.words("PATH|FEED-URL", "Files, folders with all below them, and feeds."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Console console) throws IOException {
    Path folder = Options.index(arguments, console);
    ReadOptions options = ReadingOptions.of(arguments, console);
    Duration every = Every.of(arguments.matchedOptionValue(EVERY, "5m"));
    boolean quiet = arguments.matchedOptionValue(QUIET, false);
    List<String> words = Options.words(arguments);
    try (Interruption interruption = Interruption.heeded();
        Watch watch = new Watch(folder, console.clock(), new Told(console, quiet))) {
      for (String word : words) {
        if (ADDRESS.matcher(word).matches()) {
          watch.feed(URI.create(word), options, every);
        } else {
          watch.folder(present(word, console), options, every);
        }
      }
      watch.run(interruption::isRequested);
      console.out().flush();
      console.err().flush();
      return ExitStatus.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.DONE;
    }
  }

  private static Path present(String word, Console console) {
    Path path = Path.of(ReadingOptions.full(word, console));
    if (word.isEmpty() || word.equals("-") || !Files.exists(path)) {
      throw new IllegalArgumentException("'" + word + "': no such file or folder to watch");
    }
    return path;
  }

  /** Tells each thing at once: whoever watches wants to see it when it happens. */
  private record Told(Console console, boolean quiet) implements WatchListener {
    @Override
    public void took(String source, IndexReport report) {
      long added = report.count(Outcome.ADDED);
      long updated = report.count(Outcome.UPDATED);
      if (!quiet && added + updated > 0) {
        console
            .out()
            .println(
                String.format(Locale.ROOT, "%s: %,d added, %,d updated", source, added, updated));
        console.out().flush();
      }
    }

    @Override
    public void troubled(String source, String why) {
      note(source + ": " + why);
    }

    @Override
    public void rejected(Parsed.Problem problem) {
      note(problem.origin() + ": " + problem.why());
    }

    @Override
    public void skipped(Parsed.Skipped skipped) {}

    @Override
    public void warned(Origin origin, String warning) {
      note(origin + ": " + warning);
    }

    private void note(String sentence) {
      console.note(sentence);
      console.err().flush();
    }
  }
}
