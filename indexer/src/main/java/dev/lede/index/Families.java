package dev.lede.index;

import java.util.HashMap;
import java.util.Map;

/**
 * Joins articles and whole families of them, each known by a name. What is joined is called by the
 * least of the names in it, so that the outcome does not depend on the order.
 */
final class Families {
  private final Map<Long, Family> byName = new HashMap<>();

  /** What a name stands for; alone at first. */
  Family named(long name) {
    return byName.computeIfAbsent(name, Family::new);
  }

  /** The name of all that the bearer of a name was joined with. */
  long now(long name) {
    Family known = byName.get(name);
    return known == null ? name : known.name();
  }

  /** An article or a family, and what it was joined with. */
  static final class Family {
    private final long name;
    private Family parent = this;
    private boolean joined;

    private Family(long name) {
      this.name = name;
    }

    /** The name of all that it was joined with. */
    long name() {
      return whole().name;
    }

    /** Whether it was joined with anything. */
    boolean isJoined() {
      return joined;
    }

    boolean isOneWith(Family other) {
      return whole().name == other.whole().name;
    }

    void join(Family other) {
      Family mine = whole();
      Family theirs = other.whole();
      joined = true;
      other.joined = true;
      if (mine.name < theirs.name) {
        theirs.parent = mine;
      } else {
        mine.parent = theirs;
      }
    }

    private Family whole() {
      Family at = this;
      while (at.parent.name != at.name) {
        at.parent = at.parent.parent;
        at = at.parent;
      }
      return at;
    }
  }
}
