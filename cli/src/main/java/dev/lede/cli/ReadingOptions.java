package dev.lede.cli;

import dev.lede.article.Field;
import dev.lede.cli.terminal.Console;
import dev.lede.ingest.NewsReader;
import dev.lede.ingest.ReadOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say how news is to be read. */
final class ReadingOptions {
  private static final String MAP = "--map";
  private static final String FORMAT = "--format";
  private static final String ASSUME_ZONE = "--assume-zone";

  private ReadingOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
            OptionSpec.builder(MAP)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel("THEIRS=OURS")
                .description("Read their JSON key as our field, such as --map kicker=headline.")
                .build())
        .addOption(
            OptionSpec.builder(FORMAT)
                .type(String.class)
                .paramLabel("NAME")
                .description(
                    "Read every file as this format, whatever it looks like: "
                        + String.join(", ", NewsReader.formats())
                        + ".")
                .build())
        .addOption(
            OptionSpec.builder(ASSUME_ZONE)
                .type(String.class)
                .paramLabel("ZONE")
                .description("The zone of dates that name none, such as Europe/Paris; else UTC.")
                .build());
  }

  /** What was asked for. */
  static ReadOptions of(ParseResult arguments, Console console) {
    ReadOptions options = ReadOptions.NONE.withKeys(mapping(arguments)).withClock(console.clock());
    if (arguments.hasMatchedOption(FORMAT)) {
      options = options.withFormat(arguments.matchedOptionValue(FORMAT, ""));
    }
    return arguments.hasMatchedOption(ASSUME_ZONE)
        ? options.withAssumedZone(Options.zone(arguments.matchedOptionValue(ASSUME_ZONE, "")))
        : options;
  }

  /**
   * The paths that were given, each in full: what an index says of the place of an article must be
   * true in other folders too.
   */
  static List<String> paths(ParseResult arguments, Console console) {
    return Options.words(arguments).stream()
        .map(path -> path.equals("-") || path.isEmpty() ? path : full(path, console))
        .toList();
  }

  /** A path from the root of the disk on. */
  static String full(String path, Console console) {
    try {
      Path full = console.folder().resolve(path).toAbsolutePath();
      // Behind a link, the folder above is another than the one whose name stands before.
      return (path.contains("..") ? full : full.normalize()).toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }

  private static Map<String, Field> mapping(ParseResult arguments) {
    Map<String, Field> mapping = new HashMap<>();
    List<String> pairs = arguments.matchedOptionValue(MAP, List.of());
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String ours = pair.substring(equals + 1);
      Field field =
          Field.named(ours)
              .filter(name -> equals > 0)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "--map '"
                              + pair
                              + "' names no field of ours after a key and =; see 'lede index --help'"));
      mapping.put(pair.substring(0, equals), field);
    }
    return mapping;
  }
}
