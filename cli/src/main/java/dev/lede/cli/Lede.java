package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.cli.view.MalformedQueryView;
import dev.lede.query.MalformedQueryException;
import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command as a whole: finds the subcommand, runs it, and turns what goes wrong into words. */
public final class Lede {
  private static final String HELP = "help";

  /** What help has a page on that is no command. */
  private static final String QUERY = "query";

  private final Console console;
  private final List<Subcommand> subcommands =
      List.of(
          new IndexCommand(),
          new WatchCommand(),
          new SearchCommand(),
          new ShowCommand(),
          new ExplainCommand(),
          new RelatedCommand(),
          new EvalCommand(),
          new StatsCommand(),
          new DeleteCommand(),
          new ExportCommand());

  public Lede(Console console) {
    this.console = console;
  }

  /** Runs a command line and returns the exit status: 0, 1, 2 or 3. */
  public int run(String... args) {
    return status(args).code();
  }

  private ExitStatus status(String... args) {
    CommandLine line = commandLine(needed(args));
    try {
      return dispatch(line, line.parseArgs(Options.withLongHelp(args)));
    } catch (UnmatchedArgumentException e) {
      String word = e.getUnmatched().get(0);
      String kind = word.startsWith("-") ? "unknown option" : "there is no command";
      return failed(
          "%s '%s'; see 'lede %s--help'".formatted(kind, word, helpFor(e.getCommandLine())));
    } catch (ParameterException e) {
      return failed(e.getMessage() + "; see 'lede " + helpFor(e.getCommandLine()) + "--help'");
    } catch (MalformedQueryException e) {
      return malformed(e);
    } catch (IllegalArgumentException e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return failed(reason(e));
    } catch (UncheckedIOException e) {
      return failed(reason(Objects.requireNonNull(e.getCause())));
    } catch (OutOfMemoryError e) {
      return failed("out of memory: give Java more with LEDE_JAVA_OPTS=-Xmx2g");
    } catch (RuntimeException e) {
      return failed("this is a defect in Lede: " + trace(e));
    }
  }

  private ExitStatus dispatch(CommandLine line, ParseResult result) throws IOException {
    if (result.isVersionHelpRequested()) {
      console.out().println("lede " + NewsSearcher.version());
      return ExitStatus.DONE;
    }
    Deque<ParseResult> chain =
        new ArrayDeque<>(
            result.asCommandLineList().stream().map(CommandLine::getParseResult).toList());
    ParseResult last = chain.getLast();
    if (last.isUsageHelpRequested()) {
      return help(last.commandSpec().commandLine());
    }
    if (chain.size() == 1) {
      console.err().print(usage(line));
      return ExitStatus.ERROR;
    }
    String name = last.commandSpec().name();
    if (name.equals(HELP)) {
      return help(line, last.matchedPositionalValue(0, ""));
    }
    for (Subcommand subcommand : subcommands) {
      if (subcommand.name().equals(name)) {
        return subcommand.run(last, console);
      }
    }
    throw new IllegalStateException("no subcommand " + name);
  }

  private ExitStatus help(CommandLine line, String topic) {
    if (topic.equals(QUERY)) {
      console.out().print(QueryGuidePages.forTerminal());
      return ExitStatus.DONE;
    }
    CommandLine asked = topic.isEmpty() ? line : line.getSubcommands().get(topic);
    return asked == null
        ? failed("there is no command '" + topic + "'; see 'lede help'")
        : help(asked);
  }

  private ExitStatus help(CommandLine line) {
    console.out().print(usage(line));
    return ExitStatus.DONE;
  }

  private static String usage(CommandLine line) {
    return line.getUsageMessage(Ansi.OFF);
  }

  /** A model takes its time to build: where the first word names a command, that one is enough. */
  private List<Subcommand> needed(String... args) {
    List<Subcommand> named =
        subcommands.stream()
            .filter(subcommand -> args.length > 0 && subcommand.name().equals(args[0]))
            .toList();
    return named.isEmpty() ? subcommands : named;
  }

  private static CommandLine commandLine(List<Subcommand> subcommands) {
    CommandSpec spec = CommandSpec.create().name("lede");
    spec.usageMessage()
        .description("The search engine for news.")
        .footer(
            "",
            "Examples:",
            "  lede index news/             index a folder of articles",
            "  lede search harbour strike   find the ten best articles",
            "  lede show ID                 read one of them",
            "  lede help query              learn what a query can say",
            "",
            "The index is ./lede-index unless --index or LEDE_INDEX names another.",
            "Exit status: 0 found or done, 1 nothing found, 2 error, 3 some input rejected.");
    spec.addOption(Options.help());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    for (Subcommand subcommand : subcommands) {
      CommandSpec child = subcommand.spec().name(subcommand.name());
      child.addOption(Options.help());
      child.parser().unmatchedOptionsArePositionalParams(!child.positionalParameters().isEmpty());
      // picocli sorts by the rules of the machine's language, which Turkish shows to be another
      // order.
      child.usageMessage().sortOptions(false).sortSynopsis(false);
      spec.addSubcommand(subcommand.name(), child);
    }
    spec.addSubcommand(HELP, Options.helpTopic());
    return new CommandLine(spec)
        .setExpandAtFiles(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(80);
  }

  private static String helpFor(CommandLine line) {
    String name = line.getCommandName();
    return name.equals("lede") ? "" : name + " ";
  }

  private ExitStatus failed(String sentence) {
    console.out().flush();
    console.note(sentence);
    return ExitStatus.ERROR;
  }

  private ExitStatus malformed(MalformedQueryException e) {
    int character = e.query().codePointCount(0, e.at()) + 1;
    failed("Lucene's syntax breaks at character %d: %s".formatted(character, e.getMessage()));
    new MalformedQueryView(console.err()).print(e);
    return ExitStatus.ERROR;
  }

  /** The file system names the file and leaves out what was wrong with it. */
  private static String reason(IOException e) {
    String message = String.valueOf(e.getMessage());
    return e instanceof FileSystemException file && file.getReason() == null
        ? message + ": " + kind(file)
        : message;
  }

  private static String kind(FileSystemException e) {
    return switch (e.getClass().getSimpleName()) {
      case "NoSuchFileException" -> "no such file or folder";
      case "AccessDeniedException" -> "permission denied";
      case "FileAlreadyExistsException" -> "there is a file of that name";
      default -> "cannot be used";
    };
  }

  private static String trace(RuntimeException e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
