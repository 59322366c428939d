package dev.lede.cli.view;

import dev.lede.article.Field;
import dev.lede.query.NewsQuery;
import java.util.List;
import java.util.stream.Collectors;

/** Says on one line what a part of a query looks for. */
final class InWords {
  private InWords() {}

  static String of(NewsQuery query) {
    Scoped scoped = Scoped.of(query);
    if (scoped.field().isEmpty()) {
      return words(scoped.query()) + scoped.ending();
    }
    if (scoped.query() instanceof NewsQuery.Everything) {
      return "anything" + scoped.ending();
    }
    return scoped.field().get() == Field.ID
        ? id(scoped.query()) + scoped.times()
        : ended(words(scoped.query()), scoped);
  }

  /** A comma says where a longer description ends. */
  private static String ended(String words, Scoped scoped) {
    return words + (words.contains(",") ? "," : "") + scoped.ending();
  }

  /** An id is looked for as a whole: it is no word in a field. */
  private static String id(NewsQuery query) {
    if (query instanceof NewsQuery.Wildcard wildcard) {
      return "ids like " + wildcard.pattern();
    }
    return "the id " + (query instanceof NewsQuery.Word word ? word.text() : query.toString());
  }

  private static String words(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> "the word " + word.text();
      case NewsQuery.Phrase phrase -> phrase(phrase);
      case NewsQuery.Wildcard wildcard -> "words like " + wildcard.pattern();
      case NewsQuery.Fuzzy fuzzy ->
          "words spelled like " + fuzzy.text() + ", up to " + letters(fuzzy.edits());
      case NewsQuery.Expression expression -> "words matching " + expression;
      case NewsQuery.Between between -> "words that sort " + between(between);
      case NewsQuery.Near near ->
          joined(near.parts(), " near ") + ", with at most " + others(near.distance());
      case NewsQuery.During during -> during(during);
      case NewsQuery.Everything everything -> "every article";
      case NewsQuery.Spellings spellings -> spellings(spellings);
      case NewsQuery.Clauses clauses -> clauses.toString();
      case NewsQuery.In in -> of(in);
      case NewsQuery.Weighted weighted -> of(weighted);
    };
  }

  private static String phrase(NewsQuery.Phrase phrase) {
    String quoted = '"' + phrase.text() + '"';
    if (phrase.text().indexOf(' ') < 0) {
      return "the word " + quoted + " in just this form";
    }
    return phrase.slop() == 0
        ? "the words " + quoted + " in a row"
        : "the words " + quoted + " in any order, with at most " + others(phrase.slop());
  }

  private static String spellings(NewsQuery.Spellings spellings) {
    return words(spellings.typed())
        + ", or "
        + spellings.others().stream()
            .map(other -> other.query().toString())
            .collect(Collectors.joining(" or "));
  }

  private static String between(NewsQuery.Between words) {
    String from =
        words.first().isEmpty() ? "" : (words.withFirst() ? "from " : "after ") + words.first();
    String to = words.last().isEmpty() ? "" : (words.withLast() ? "to " : "before ") + words.last();
    return from.isEmpty() || to.isEmpty()
        ? from + to
        : from + (words.withLast() ? " " : " and ") + to;
  }

  private static String during(NewsQuery.During during) {
    String range = during.range().toString();
    return range.equals("*") ? "published at any date" : "published " + range;
  }

  private static String joined(List<NewsQuery> parts, String joint) {
    return parts.stream().map(InWords::of).collect(Collectors.joining(joint));
  }

  private static String others(int words) {
    return words == 1 ? "one other word among them" : words + " other words among them";
  }

  private static String letters(int edits) {
    return edits == 1 ? "one letter apart" : edits + " letters apart";
  }
}
