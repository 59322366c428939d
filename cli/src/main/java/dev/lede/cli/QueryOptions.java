package dev.lede.cli;

import dev.lede.cli.terminal.Console;
import dev.lede.query.NewsQuery;
import dev.lede.query.QuerySyntax;
import dev.lede.query.Synonyms;
import dev.lede.query.UnderstoodQuery;
import dev.lede.search.LuceneSyntax;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say how the words of a query are read. */
final class QueryOptions {
  static final String ALL = "--all";
  static final String SYNTAX = "--syntax";
  private static final String SYNONYMS = "--synonyms";
  private static final String NO_SYNONYMS = "off";

  /** In what language a query is written. */
  private enum Syntax {
    EVERYDAY,
    LUCENE
  }

  private QueryOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(ALL)
            .type(boolean.class)
            .description("Require every word; without it the more an article has the better.")
            .build());
    spec.addOption(synonyms());
    spec.addOption(
        OptionSpec.builder(SYNTAX)
            .type(Syntax.class)
            .paramLabel("SYNTAX")
            .description("Read the query as everyday or lucene (everyday).")
            .build());
  }

  static OptionSpec synonyms() {
    return OptionSpec.builder(SYNONYMS)
        .type(String.class)
        .paramLabel("FILE")
        .description("Widen words by the spellings of this file, 'off' for none (a common list).")
        .build();
  }

  /** The query that was typed, without synonyms; prints what was taken literally. */
  static NewsQuery query(ParseResult arguments, Console console) {
    String text = String.join(" ", Options.words(arguments));
    ZonedDateTime now = console.clock().instant().atZone(Options.zone(arguments, console));
    if (isLucene(arguments)) {
      if (arguments.hasMatchedOption(ALL) || arguments.hasMatchedOption(SYNONYMS)) {
        throw new IllegalArgumentException(
            "--all and --synonyms are of the everyday syntax: say it with + and ( OR )");
      }
      return LuceneSyntax.asOf(now).parse(text);
    }
    QuerySyntax syntax = QuerySyntax.asOf(now);
    UnderstoodQuery understood =
        (arguments.matchedOptionValue(ALL, false) ? syntax.requiringEveryWord() : syntax)
            .understand(text);
    understood.notes().forEach(console::note);
    return understood.query();
  }

  /** The same query with its synonyms, where they were not switched off. */
  static NewsQuery widened(NewsQuery query, ParseResult arguments, Console console)
      throws IOException {
    return widening(arguments, console).apply(query);
  }

  /** What gives queries their synonyms, where they were not switched off. */
  static UnaryOperator<NewsQuery> widening(ParseResult arguments, Console console)
      throws IOException {
    String list = arguments.matchedOptionValue(SYNONYMS, "");
    if (list.equals(NO_SYNONYMS) || isLucene(arguments)) {
      return query -> query;
    }
    Synonyms synonyms = list.isEmpty() ? Synonyms.common() : read(console.folder().resolve(list));
    return synonyms::expand;
  }

  private static boolean isLucene(ParseResult arguments) {
    return arguments.matchedOptionValue(SYNTAX, Syntax.EVERYDAY) == Syntax.LUCENE;
  }

  private static Synonyms read(Path file) throws IOException {
    try {
      return Synonyms.parse(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8: write the synonyms as UTF-8", e);
    }
  }
}
