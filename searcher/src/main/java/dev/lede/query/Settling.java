package dev.lede.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes tokens into a query that can be read from left to right: operators that join nothing become
 * words, and a query of too many parts is cut.
 */
final class Settling {
  /**
   * More parts than anyone types; each is a handful of clauses to an engine, which has its limit.
   */
  static final int MOST_PARTS = 300;

  /** Each word with a star may stand for all the words of an index. */
  static final int MOST_PATTERNS = 20;

  private final List<Token> tokens;
  private final Notes notes;

  Settling(List<Token> tokens, Notes notes) {
    this.tokens = tokens;
    this.notes = notes;
  }

  List<Token> settled() {
    List<Token> settled = new ArrayList<>();
    int parts = 0;
    int patterns = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i) instanceof Token.Joint joint ? joint(joint, i) : tokens.get(i);
      parts += token instanceof Token.Part ? 1 : 0;
      patterns += token instanceof Token.Part part && part.isPattern() ? 1 : 0;
      if (parts > MOST_PARTS) {
        cut(settled, token.at(), MOST_PARTS + " parts");
        break;
      }
      if (patterns > MOST_PATTERNS) {
        cut(settled, token.at(), MOST_PATTERNS + " words with *, ? or ~");
        break;
      }
      settled.add(token);
    }
    return settled;
  }

  private Token joint(Token.Joint joint, int i) {
    boolean joins =
        switch (joint.operator()) {
          case NOT -> negates(i);
          case NEAR -> canBeNear(i - 1) && !isNamed(i - 1) && canBeNear(i + 1);
          case AND, OR -> i > 0 && tokens.get(i - 1).ends() && (begins(i + 1) || negates(i + 1));
        };
    if (joins) {
      return joint;
    }
    notes.add(
        "took '%s' at character %d as a word: it joins nothing there"
            .formatted(joint.typed(), joint.at() + 1));
    return new Token.Part(new NewsQuery.Word(joint.typed().toLowerCase(Locale.ROOT)), joint.at());
  }

  private boolean negates(int i) {
    return isNot(i) && !isNot(i - 1) && begins(i + 1);
  }

  private boolean begins(int i) {
    return i < tokens.size() && tokens.get(i).begins();
  }

  private boolean isNot(int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i) instanceof Token.Joint joint
        && joint.operator() == Operator.NOT;
  }

  private boolean canBeNear(int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i) instanceof Token.Part part
        && part.canBeNear();
  }

  private boolean isNamed(int i) {
    return i > 0 && tokens.get(i - 1) instanceof Token.Name;
  }

  private void cut(List<Token> settled, int last, String limit) {
    int place = last;
    while (!settled.isEmpty() && !settled.get(settled.size() - 1).ends()) {
      place = settled.remove(settled.size() - 1).at();
    }
    long open = settled.stream().filter(token -> token instanceof Token.Open).count();
    long closed = settled.stream().filter(token -> token instanceof Token.Close).count();
    for (long i = closed; i < open; i++) {
      settled.add(new Token.Close(place));
    }
    notes.add(
        "left out everything from character %d on: a query has at most %s"
            .formatted(place + 1, limit));
  }
}
