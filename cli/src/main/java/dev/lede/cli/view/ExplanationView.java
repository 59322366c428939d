package dev.lede.cli.view;

import dev.lede.article.Field;
import dev.lede.cli.terminal.Printable;
import dev.lede.query.NewsQuery;
import dev.lede.search.Explanation;
import dev.lede.search.SearchRequest;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why an article ranks where it does, for an editor. */
public final class ExplanationView {
  private final PrintWriter out;

  public ExplanationView(PrintWriter out) {
    this.out = out;
  }

  public void print(String id, Explanation explanation) {
    out.println(Printable.line(id) + " " + place(explanation));
    float all =
        explanation.near()
            + (float)
                explanation.parts().stream()
                    .filter(part -> !part.excluded())
                    .mapToDouble(Explanation.Part::score)
                    .sum();
    for (Explanation.Part part : explanation.parts()) {
      out.println();
      print(part, explanation, all);
    }
    if (explanation.near() > 0) {
      out.println();
      out.println(share(explanation.near(), all) + ": these words near each other");
    }
  }

  private static String place(Explanation explanation) {
    if (!explanation.matches()) {
      return "does not match.";
    }
    return explanation.rank().isPresent()
        ? String.format(
            Locale.ROOT,
            "is number %,d of %,d that match.",
            explanation.rank().getAsInt(),
            explanation.total())
        : String.format(Locale.ROOT, "matches, below the first %,d.", SearchRequest.MOST_HITS);
  }

  private void print(Explanation.Part part, Explanation explanation, float all) {
    String share = share(part, explanation.matches() ? all : 0);
    out.println(share + ": " + Printable.line(InWords.of(part.query())));
    for (Explanation.Place place : part.places()) {
      out.println("      " + Printable.line(place(place)));
    }
    out.println(
        String.format(
            Locale.ROOT,
            "      found in %,d of %,d articles%s",
            part.articles(),
            explanation.articles(),
            rarity(part, explanation)));
  }

  private static String share(Explanation.Part part, float all) {
    if (part.excluded()) {
      return part.there() ? "  there, so the article is left out" : "  not there, as asked";
    }
    if (!part.there()) {
      return "  not there";
    }
    return all > 0 && part.score() > 0 ? share(part.score(), all) : "  there";
  }

  private static String share(float score, float all) {
    return String.format(Locale.ROOT, "%3.0f %% of its score", 100 * score / all);
  }

  private static String place(Explanation.Place place) {
    String written =
        place.written().isEmpty() ? "" : ", written " + String.join(", ", place.written());
    return (place.times() == 1 ? "once" : place.times() + " times")
        + where(place.field())
        + written;
  }

  private static String where(Field field) {
    return switch (field) {
      case HEADLINE -> " in the headline, where a word counts most";
      case LEDE -> " in the lede";
      case BODY -> " in the body";
      case WRITTEN_IN -> " as the language it is written in";
      case ID,
          STORY,
          AUTHOR,
          SOURCE,
          SECTION,
          TAG,
          PLACE,
          URL,
          LANGUAGE,
          PUBLISHED,
          FIRST_INDEXED,
          SEQUENCE,
          REVISION,
          EARLIER_HEADLINES,
          COPY_BANDS,
          FAMILY,
          CLUSTER,
          ORIGIN,
          FINGERPRINT,
          EXTRA ->
          " in the field " + field.queryName();
    };
  }

  private static String rarity(Explanation.Part part, Explanation explanation) {
    if (part.articles() == 0
        || explanation.articles() < 10
        || !rarityCounts(Scoped.of(part.query()).query())) {
      return "";
    }
    return 10 * part.articles() < explanation.articles()
        ? ": rare, so it counts much"
        : 2 * part.articles() > explanation.articles() ? ": common, so it counts little" : "";
  }

  /** What many words or none stand for counts the same however rare it is, and so does nearness. */
  private static boolean rarityCounts(NewsQuery query) {
    return switch (query) {
      case NewsQuery.Word word -> true;
      case NewsQuery.Phrase phrase -> phrase.slop() == 0;
      case NewsQuery.Spellings spellings -> true;
      case NewsQuery.Fuzzy fuzzy -> true;
      case NewsQuery.Clauses clauses -> true;
      case NewsQuery.In in -> true;
      case NewsQuery.Weighted weighted -> true;
      case NewsQuery.Wildcard wildcard -> false;
      case NewsQuery.Near near -> false;
      case NewsQuery.During during -> false;
      case NewsQuery.Everything everything -> false;
      case NewsQuery.Expression expression -> false;
      case NewsQuery.Between between -> false;
    };
  }

  /** The whole computation, as the engine tells it. */
  public void printScores(Explanation explanation) {
    out.println();
    List<String> lines =
        Stream.of(explanation.scores().split("\n", -1)).map(Printable::line).toList();
    out.println(lines.stream().collect(Collectors.joining("\n")).stripTrailing());
  }
}
