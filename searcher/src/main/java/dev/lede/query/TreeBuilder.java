package dev.lede.query;

import dev.lede.article.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds the tree of a query from its tokens. A list is made of chains of OR, these of chains of
 * AND, these of parts, which can have a NOT or a sign, and parts of words that are NEAR each other.
 */
final class TreeBuilder {
  private static final int NEAR_BY = 10;
  private static final int MOST_NEAR = 100;

  private final List<Token> tokens;
  private final boolean everyWord;
  private final Notes notes;
  private int at;

  /** A part of a chain with what is said about it. */
  private record Member(Sign sign, NewsQuery query, int at) {}

  TreeBuilder(List<Token> tokens, boolean everyWord, Notes notes) {
    this.tokens = tokens;
    this.everyWord = everyWord;
    this.notes = notes;
  }

  /** Everything up to the end of the group or the text. */
  NewsQuery list() {
    ClausesBuilder list = new ClausesBuilder(everyWord);
    while (at < tokens.size() && !(tokens.get(at) instanceof Token.Close)) {
      item(list);
    }
    return list.build();
  }

  private void item(ClausesBuilder list) {
    List<List<Member>> chains = new ArrayList<>();
    do {
      chains.add(chain());
    } while (accept(Operator.OR).isPresent());
    if (chains.size() > 1) {
      chains.forEach(this::noteSign);
      List<NewsQuery> operands = chains.stream().map(this::operand).toList();
      list.add(Sign.NONE, new NewsQuery.Clauses(List.of(), operands, List.of()));
      return;
    }
    chains.get(0).forEach(member -> list.add(member.sign(), member.query()));
  }

  private void noteSign(List<Member> chain) {
    Sign sign = chain.get(0).sign();
    if (chain.size() == 1 && (sign == Sign.REQUIRED || sign == Sign.OPTIONAL)) {
      int place = chain.get(0).at() + 1;
      notes.add("took no notice of the sign at character %d: it stands beside OR".formatted(place));
    }
  }

  /** The members of a chain of AND: more than one are required if they are not excluded. */
  private List<Member> chain() {
    List<Member> members = new ArrayList<>();
    do {
      members.add(member());
    } while (accept(Operator.AND).isPresent());
    return members.size() == 1 ? members : members.stream().map(TreeBuilder::required).toList();
  }

  private static Member required(Member member) {
    return member.sign() == Sign.EXCLUDED
        ? member
        : new Member(Sign.REQUIRED, member.query(), member.at());
  }

  private NewsQuery operand(List<Member> chain) {
    ClausesBuilder clauses = new ClausesBuilder(everyWord);
    chain.forEach(member -> clauses.add(member.sign(), member.query()));
    return clauses.build();
  }

  private Member member() {
    int start = tokens.get(at).at();
    boolean negated = accept(Operator.NOT).isPresent();
    Sign sign = Sign.NONE;
    if (tokens.get(at) instanceof Token.Signed signed) {
      sign = signed.sign();
      at++;
    }
    NewsQuery part = weighted(near());
    if (negated && sign == Sign.EXCLUDED) {
      part = new NewsQuery.Clauses(List.of(), List.of(), List.of(part));
    }
    return new Member(negated ? Sign.EXCLUDED : sign, part, start);
  }

  private NewsQuery near() {
    NewsQuery first = part();
    Optional<Token.Joint> joint = accept(Operator.NEAR);
    if (joint.isEmpty()) {
      return first;
    }
    List<NewsQuery> parts = new ArrayList<>(List.of(first));
    int distance = distance(joint.get());
    boolean equal = true;
    for (; joint.isPresent(); joint = accept(Operator.NEAR)) {
      int next = distance(joint.get());
      equal &= next == distance;
      distance = Math.max(next, distance);
      parts.add(part());
    }
    if (!equal) {
      notes.add(
          "took the distances beside " + Notes.quoted(first.toString()) + " as NEAR/" + distance);
    }
    return new NewsQuery.Near(parts, distance);
  }

  private int distance(Token.Joint near) {
    int slash = near.typed().indexOf('/');
    return slash < 0
        ? NEAR_BY
        : Lexer.atMost("NEAR/", near.typed().substring(slash + 1), MOST_NEAR, notes);
  }

  private NewsQuery part() {
    Token token = tokens.get(at++);
    return switch (token) {
      case Token.Part part -> part.query();
      case Token.Name name -> within(name.field(), part());
      case Token.Open open -> group();
      case Token.Signed signed -> throw unsettled(token);
      case Token.Close close -> throw unsettled(token);
      case Token.Joint joint -> throw unsettled(token);
      case Token.Weight weight -> throw unsettled(token);
    };
  }

  private NewsQuery group() {
    NewsQuery list = list();
    at++;
    return list;
  }

  /** A name within a named group wins over that of the group. */
  private static NewsQuery within(Field field, NewsQuery query) {
    if (query instanceof NewsQuery.In || query instanceof NewsQuery.During) {
      return query;
    }
    return new NewsQuery.In(field, field == Field.LANGUAGE ? LanguageNames.coded(query) : query);
  }

  private NewsQuery weighted(NewsQuery query) {
    if (at < tokens.size() && tokens.get(at) instanceof Token.Weight weight) {
      at++;
      return new NewsQuery.Weighted(query, weight.weight());
    }
    return query;
  }

  private Optional<Token.Joint> accept(Operator operator) {
    if (at < tokens.size()
        && tokens.get(at) instanceof Token.Joint joint
        && joint.operator() == operator) {
      at++;
      return Optional.of(joint);
    }
    return Optional.empty();
  }

  private static IllegalStateException unsettled(Token token) {
    return new IllegalStateException("no part begins with " + token);
  }
}
