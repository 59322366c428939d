package dev.lede.query;

import dev.lede.article.Field;

/** A piece of a query's text that has a meaning of its own. */
sealed interface Token {

  /** Where it begins, counted from 0. */
  int at();

  /** What can be searched for by itself: a word, a phrase, a date. */
  record Part(NewsQuery query, int at) implements Token {

    /** Whether it may stand for any number of words. */
    boolean isPattern() {
      return query instanceof NewsQuery.Wildcard || query instanceof NewsQuery.Fuzzy;
    }

    /** Whether it can stand beside a NEAR. */
    boolean canBeNear() {
      return switch (query) {
        case NewsQuery.Word word -> true;
        case NewsQuery.Wildcard wildcard -> true;
        case NewsQuery.Fuzzy fuzzy -> true;
        case NewsQuery.Phrase phrase -> phrase.slop() == 0;
        case NewsQuery.Spellings spellings -> false;
        case NewsQuery.Everything everything -> false;
        case NewsQuery.Expression expression -> false;
        case NewsQuery.Between between -> false;
        case NewsQuery.Near near -> false;
        case NewsQuery.In in -> false;
        case NewsQuery.During during -> false;
        case NewsQuery.Weighted weighted -> false;
        case NewsQuery.Clauses clauses -> false;
      };
    }
  }

  /** The sign before a part. */
  record Signed(Sign sign, int at) implements Token {}

  /** The name before a part, with its colon. */
  record Name(Field field, int at) implements Token {}

  /** An opening parenthesis; its closing one stands in the same list. */
  record Open(int at) implements Token {}

  /** A closing parenthesis. */
  record Close(int at) implements Token {}

  /** A word in capitals between or before parts. */
  record Joint(Operator operator, String typed, int at) implements Token {}

  /** The weight after a part. */
  record Weight(float weight, int at) implements Token {}

  /** Whether a part begins here. */
  default boolean begins() {
    return switch (this) {
      case Part part -> true;
      case Signed signed -> true;
      case Name name -> true;
      case Open open -> true;
      case Close close -> false;
      case Joint joint -> false;
      case Weight weight -> false;
    };
  }

  /** Whether a part ends here. */
  default boolean ends() {
    return this instanceof Part || this instanceof Close || this instanceof Weight;
  }
}
