package dev.lede.query;

import dev.lede.article.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A query as it was understood, free of any engine. Its printed form is everyday syntax, and that
 * of a query that was typed in it is understood as the same query.
 *
 * @see QuerySyntax
 */
public sealed interface NewsQuery {

  /** Every article there is. */
  record Everything() implements NewsQuery {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /** A word; without a field around it, in the headline or the body. */
  record Word(String text) implements NewsQuery {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * Words within one field: in a row, or, where other words may stand among them, in any order.
   *
   * @param slop how many other words may stand among them, 0 for an exact phrase
   */
  record Phrase(String text, int slop) implements NewsQuery {

    /** Words that follow each other. */
    public Phrase(String text) {
      this(text, 0);
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * Every word of a shape.
   *
   * @param pattern letters, in which {@code *} stands for any run of characters and {@code ?} for
   *     one
   */
  record Wildcard(String pattern) implements NewsQuery {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * A word and those spelled like it, which begin with the same letter.
   *
   * @param edits how many letters may be left out, put in, exchanged or swapped with their
   *     neighbour, 1 or 2
   */
  record Fuzzy(String text, int edits) implements NewsQuery {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * Words and phrases close to each other within one field, in any order.
   *
   * @param parts two or more, each a word, an exact phrase, a wildcard or a fuzzy word
   * @param distance how many other words may stand among them
   */
  record Near(List<NewsQuery> parts, int distance) implements NewsQuery {
    public Near {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /** A query of words that looks in one field only. */
  record In(Field field, NewsQuery query) implements NewsQuery {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /** Articles published in a stretch of time. */
  record During(DateRange range) implements NewsQuery {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * Every word that a regular expression in Lucene's notation matches from end to end. The everyday
   * syntax has none.
   */
  record Expression(String text) implements NewsQuery {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * Every word that sorts between two, letter by letter. The everyday syntax has none, and prints
   * it as Lucene's has it.
   *
   * @param first where it begins, empty where it has no beginning
   * @param last where it ends, empty where it has no end
   * @param withFirst whether the first is one of them
   * @param withLast whether the last is
   */
  record Between(String first, String last, boolean withFirst, boolean withLast)
      implements NewsQuery {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * The same articles, their share of the rank multiplied.
   *
   * @param weight above 0; 1 changes nothing
   */
  record Weighted(NewsQuery query, float weight) implements NewsQuery {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * A word and other ways to write the same, which all count as one word: how rare one of them is
   * says nothing. The everyday syntax has none, and prints it as the group of its spellings, which
   * finds the same articles and ranks each spelling as a word of its own.
   *
   * @param typed the word that was asked for
   * @param others words and exact phrases, each with what it is worth beside the word
   */
  record Spellings(Word typed, List<Weighted> others) implements NewsQuery {
    public Spellings {
      others = List.copyOf(others);
    }

    /** The spellings as words of their own. */
    Clauses anyOf() {
      List<NewsQuery> all = new ArrayList<>(List.of(typed));
      all.addAll(others);
      return new Clauses(List.of(), all, List.of());
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * Parts taken together: an article must match every required part and no excluded one; optional
   * parts raise its rank, and where nothing is required at least one of them must match. With
   * nothing but excluded parts it is everything else.
   */
  record Clauses(List<NewsQuery> required, List<NewsQuery> optional, List<NewsQuery> excluded)
      implements NewsQuery {
    public Clauses {
      required = List.copyOf(required);
      optional = List.copyOf(optional);
      excluded = List.copyOf(excluded);
    }

    /** The same clauses, each part changed. */
    public Clauses map(UnaryOperator<NewsQuery> change) {
      return new Clauses(
          required.stream().map(change).toList(),
          optional.stream().map(change).toList(),
          excluded.stream().map(change).toList());
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }
}
