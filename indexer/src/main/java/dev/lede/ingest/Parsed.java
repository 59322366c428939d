package dev.lede.ingest;

import dev.lede.article.Article;
import dev.lede.article.History;
import dev.lede.article.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of one piece of input. */
public sealed interface Parsed {

  /** Where it was read. */
  Origin origin();

  /**
   * An article.
   *
   * @param article the article
   * @param firstIndexed when an index first saw it, where the input is an export that says so
   * @param history of its earlier forms, where the input is an export that says so
   * @param writtenIn the language that it was indexed in, where the input is an export; else empty
   * @param warnings what was not understood, though the article is good: one sentence each
   */
  record Ok(
      Article article,
      Optional<Instant> firstIndexed,
      History history,
      String writtenIn,
      List<String> warnings)
      implements Parsed {
    public Ok {
      warnings = List.copyOf(warnings);
    }

    /** An article of which no earlier form is known. */
    public Ok(Article article, Optional<Instant> firstIndexed, List<String> warnings) {
      this(article, firstIndexed, History.NEW, "", warnings);
    }

    @Override
    public Origin origin() {
      return article.origin();
    }

    /** The same with one more warning. */
    Ok doubted(String why) {
      List<String> more = Stream.concat(warnings.stream(), Stream.of(why)).toList();
      return new Ok(article, firstIndexed, history, writtenIn, more);
    }
  }

  /**
   * Something that should have been an article, or a file of them, and could not be read.
   *
   * @param why the reason, without the place
   * @param rejected what was to be an article, where it is known
   */
  record Problem(Origin origin, String why, Optional<Rejected> rejected) implements Parsed {
    public Problem(Origin origin, String why) {
      this(origin, why, Optional.empty());
    }
  }

  /**
   * A file that holds no news and is passed over, such as a picture found in a folder.
   *
   * @param why the reason, without the place
   */
  record Skipped(Origin origin, String why) implements Parsed {}

  /**
   * What a file holds beside its articles, and was never to be one: the pictures of a crawl.
   *
   * @param what what it is, in the plural
   * @param count how many of them there are
   */
  record PassedOver(Origin origin, String what, long count) implements Parsed {}
}
