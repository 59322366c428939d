package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.cli.terminal.Style;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options that several subcommands have, each with its meaning. */
final class Options {
  private static final String HELP = "--help";
  private static final String INDEX = "--index";

  /** What follows is no option. */
  private static final String END = "--";

  private static final String ZONE = "--zone";
  static final String COLOR = "--color";
  static final String JSON = "--json";

  private Options() {}

  static OptionSpec help() {
    return OptionSpec.builder(HELP)
        .usageHelp(true)
        .description("Print this help; so does -h.")
        .build();
  }

  /** Writes {@code -h} out: as an option of its own it would swallow {@code -harbour}. */
  static String[] withLongHelp(String... args) {
    List<String> words = List.of(args);
    int options = words.contains(END) ? words.indexOf(END) : words.size();
    return IntStream.range(0, args.length)
        .mapToObj(i -> i < options && args[i].equals("-h") ? HELP : args[i])
        .toArray(String[]::new);
  }

  static CommandSpec helpTopic() {
    CommandSpec spec = CommandSpec.create().name("help");
    spec.usageMessage().description("Print the help of a command, or of queries.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("TOPIC")
            .description("A command, or query.")
            .build());
    return spec;
  }

  static OptionSpec index() {
    return OptionSpec.builder(INDEX)
        .type(Path.class)
        .paramLabel("DIR")
        .description("The index; without it LEDE_INDEX, else ./lede-index.")
        .build();
  }

  /** The folder of the index that was asked for. */
  static Path index(ParseResult arguments, Console console) {
    Path named = arguments.matchedOptionValue(INDEX, Path.of(""));
    Path folder =
        named.toString().isEmpty()
            ? Path.of(console.variable("LEDE_INDEX").orElse("lede-index"))
            : named;
    return console.folder().resolve(folder);
  }

  static OptionSpec zone() {
    return OptionSpec.builder(ZONE)
        .type(String.class)
        .paramLabel("ZONE")
        .description("Show dates and read words like 'today' in this zone, such as Europe/Paris.")
        .build();
  }

  /** The zone that was asked for, or this machine's. */
  static ZoneId zone(ParseResult arguments, Console console) {
    if (!arguments.hasMatchedOption(ZONE)) {
      return console.clock().getZone();
    }
    return zone(arguments.matchedOptionValue(ZONE, ""));
  }

  /** The zone of a name. */
  static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + name + "' is no time zone: write it as Europe/Paris or +02:00", e);
    }
  }

  static OptionSpec color() {
    return OptionSpec.builder(COLOR)
        .type(Style.When.class)
        .paramLabel("WHEN")
        .description("Use colours: auto, always or never.")
        .build();
  }

  /** How to dress what is printed. */
  static Style style(ParseResult arguments, Console console) {
    return Style.of(arguments.matchedOptionValue(COLOR, Style.When.AUTO), console);
  }

  static OptionSpec json(String description) {
    return OptionSpec.builder(JSON).type(boolean.class).description(description).build();
  }

  static boolean json(ParseResult arguments) {
    return arguments.matchedOptionValue(JSON, false);
  }

  /** Words after the options, joined as they would be without quotes around them. */
  static PositionalParamSpec words(String label, String description) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** The words that were given; there must be one. Two dashes begin one only after {@code --}. */
  static List<String> words(ParseResult arguments) {
    List<String> words = arguments.matchedPositionalValue(0, List.of());
    String command = arguments.commandSpec().name();
    if (words.isEmpty()) {
      String label = arguments.commandSpec().positionalParameters().get(0).paramLabel();
      throw new IllegalArgumentException(
          "'lede %s' needs %s; see 'lede %s --help'".formatted(command, label, command));
    }
    List<String> all = arguments.originalArgs();
    int literal = all.contains(END) ? all.size() - all.indexOf(END) - 1 : 0;
    for (String word : words.subList(0, words.size() - literal)) {
      if (word.startsWith("--") && word.length() > 2) {
        throw new IllegalArgumentException(
            "unknown option '%s'; see 'lede %s --help'".formatted(word, command));
      }
    }
    return words;
  }
}
