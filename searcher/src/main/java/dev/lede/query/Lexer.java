package dev.lede.query;

import dev.lede.article.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of a query into tokens, up to the first part that is too many. Every group it opens
 * it closes, and none is empty.
 */
final class Lexer {
  private static final int MOST_SLOP = 100;

  private static final Pattern SLOP = Pattern.compile("~([+-]?[0-9]*(?:\\.[0-9]+)?)");

  private final String text;
  private final int deepest;
  private final Notes notes;
  private final Chunks chunks;
  private final DateValues dates;
  private final WordShape shape;
  private final List<Token> tokens = new ArrayList<>();
  private final QuestionMarks questions = new QuestionMarks();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final int lastClosing;
  private int depth;
  private int parts;
  private int at;

  /**
   * A group that is open.
   *
   * @param values how its words are read
   * @param flat whether it lies too deep, and its parts belong to the group around it
   * @param last whether it is the last part of a group that nobody typed, which it closes too
   */
  private record Group(int at, Values values, boolean flat, boolean last) {}

  Lexer(String text, DateWords words, int deepest, Notes notes) {
    this.text = text;
    this.deepest = deepest;
    this.notes = notes;
    this.chunks = new Chunks(text);
    this.dates = new DateValues(text, chunks, words);
    this.shape = new WordShape(notes);
    this.lastClosing = text.lastIndexOf(')');
  }

  List<Token> tokens() {
    at = chunks.skipSpace(0);
    while (at < text.length() && parts <= Settling.MOST_PARTS) {
      next();
      at = chunks.skipSpace(at);
    }
    questions.notes(tokens).forEach(notes::add);
    while (!groups.isEmpty()) {
      if (at == text.length() && !isEmptyGroup()) {
        notes.add("closed the parenthesis that opens at character " + (groups.element().at() + 1));
      }
      close();
    }
    return tokens;
  }

  private void next() {
    if (text.charAt(at) == ')') {
      if (groups.isEmpty()) {
        notes.add("left out the closing parenthesis at character " + (at + 1));
        at++;
      } else {
        at++;
        close();
      }
      return;
    }
    int operator = Operator.lengthAt(text, at);
    if (operator > 0) {
      String typed = text.substring(at, at + operator);
      tokens.add(new Token.Joint(Operator.named(typed), typed, at));
      at += operator;
      return;
    }
    sign();
    Optional<AskedName> name = values() == Values.WORDS ? nameAt(at) : Optional.empty();
    if (name.isEmpty()) {
      value(values(), true);
    } else if (name.get().kind() == AskedName.Kind.WORDS) {
      Field field = name.get().field();
      tokens.add(new Token.Name(field, at));
      at += name.get().length();
      value(Values.of(field), false);
    } else {
      date(name.get());
    }
  }

  private void sign() {
    char mark = text.charAt(at);
    boolean signed = mark == '?' ? makesOptional(at + 1) : Marks.isSign(mark) && isSigned(at + 1);
    if (signed) {
      tokens.add(new Token.Signed(Sign.of(mark), at));
      at++;
    }
  }

  private boolean isSigned(int place) {
    return place < text.length()
        && !Marks.isSpace(text.charAt(place))
        && (!Marks.isSign(text.charAt(place)) || isLoneDash(place))
        && text.charAt(place) != ')'
        && !isLoneDash(place - 1);
  }

  /** A dash between words is one of them, and no sign. */
  private boolean isLoneDash(int place) {
    int end = place + 1;
    return Marks.isDash(text.charAt(place))
        && (end == text.length()
            || Marks.isSpace(text.charAt(end))
            || text.charAt(end) == '^'
            || closesGroup(end));
  }

  private boolean makesOptional(int place) {
    return place < text.length()
        && (isQuoteAt(place)
            || opensGroup(place)
            || (values() == Values.WORDS && AskedName.at(text, place).isPresent()));
  }

  /** A name that a value follows directly. */
  private Optional<AskedName> nameAt(int place) {
    Optional<AskedName> name = AskedName.at(text, place);
    int end = place + name.map(AskedName::length).orElse(0);
    if (name.isPresent()
        && (end == text.length() || Marks.isSpace(text.charAt(end)) || closesGroup(end))) {
      String typed = text.substring(place, end);
      notes.add("took '" + typed + "' as a word: nothing follows its colon directly");
      return Optional.empty();
    }
    return name;
  }

  private void value(Values values, boolean mayBeDate) {
    if (values == Values.WORDS ? isQuoteAt(at) : Marks.isQuote(text.charAt(at))) {
      phrase();
    } else if (opensGroup(at)) {
      open(values, false);
    } else if (values == Values.WORDS && Lookalike.nameOfNoField(text, at).isPresent()) {
      unknown(Lookalike.nameOfNoField(text, at).get());
    } else {
      Optional<DateValues.Found> date =
          mayBeDate && values == Values.WORDS ? dates.bare(at, inGroup()) : Optional.empty();
      if (date.isPresent()) {
        date(date.get().range(), date.get().end());
      } else {
        if (mayBeDate && values == Values.WORDS) {
          noteRange();
        }
        word(values, !mayBeDate);
      }
    }
  }

  /** A name of no field is a word in a group with what follows it, so that a sign means both. */
  private void unknown(String name) {
    notes.add(
        "took '%s:' at character %d as text: %s".formatted(name, at + 1, Lookalike.noField(name)));
    boolean group = depth < deepest;
    if (group) {
      tokens.add(new Token.Open(at));
      depth++;
    }
    tokens.add(new Token.Part(new NewsQuery.Word(name), at));
    parts++;
    at += name.length() + 1;
    if (opensGroup(at)) {
      open(Values.WORDS, group);
      return;
    }
    if (isQuoteAt(at)) {
      phrase();
    } else {
      word(Values.WORDS, true);
    }
    if (group) {
      closeUnknown();
    }
  }

  private void closeUnknown() {
    tokens.add(new Token.Close(at));
    depth--;
  }

  private void word(Values values, boolean named) {
    int start = at;
    at = chunks.endBeforeWeight(at, inGroup());
    String typed = text.substring(start, at);
    Optional<NewsQuery> plain = Escapes.decode(typed).map(NewsQuery.Word::new);
    if (plain.isEmpty() && values == Values.WORDS) {
      if (named && Operator.lengthAt(typed, 0) == typed.length()) {
        notes.add(
            "took '%s' at character %d as a word: it joins nothing there"
                .formatted(typed, start + 1));
        plain = Optional.of(new NewsQuery.Word(typed.toLowerCase(Locale.ROOT)));
      } else {
        noteLookalike(typed, start, named);
        questions.met(typed, start);
      }
    }
    add(plain.orElseGet(() -> shape.of(typed, values)), start);
  }

  private void noteRange() {
    dates
        .refusedBare(at, inGroup())
        .ifPresent(
            range ->
                notes.add(
                    "took %s at character %d as text: %s"
                        .formatted(Notes.quoted(range.typed()), at + 1, range.why())));
  }

  private void noteLookalike(String typed, int start, boolean named) {
    (named ? Lookalike.named(typed) : Lookalike.of(typed))
        .ifPresent(
            like ->
                notes.add(
                    "took %s at character %d as text: %s"
                        .formatted(Notes.quoted(typed), start + 1, like.why())));
  }

  private void add(NewsQuery part, int start) {
    tokens.add(new Token.Part(part, start));
    parts++;
    weight();
  }

  private void date(AskedName name) {
    int start = at;
    int value = at + name.length();
    if (isQuoteAt(value)) {
      at = value;
      String quoted = quoted();
      Optional<DateRange> date = dates.date(name.kind(), quoted);
      if (date.isPresent()) {
        date(date.get(), at);
      } else {
        refused(text.substring(start, at), dates.refusal(name.kind(), quoted));
        at = value;
        add(new NewsQuery.Word(text.substring(start, value)), start);
        phrase();
      }
    } else {
      Optional<DateValues.Found> date = dates.named(name.kind(), value, inGroup());
      if (date.isPresent()) {
        date(date.get().range(), date.get().end());
      } else {
        at = chunks.endBeforeWeight(start, inGroup());
        String typed = text.substring(start, at);
        refused(typed, dates.refusal(name.kind(), value, inGroup()));
        String plain = Escapes.decode(typed).orElse(typed);
        add(new NewsQuery.Word(plain), start);
      }
    }
  }

  private void date(DateRange range, int end) {
    int start = at;
    at = end;
    add(new NewsQuery.During(range), start);
  }

  private void refused(String typed, String why) {
    notes.add("took " + Notes.quoted(typed) + " as text: " + why);
  }

  private void phrase() {
    int start = at;
    String words = quoted();
    int slop = slop();
    if (words.isEmpty()) {
      notes.add("left out an empty quote at character " + (start + 1));
      dropPrefix();
    } else {
      add(new NewsQuery.Phrase(words, slop), start);
    }
  }

  private boolean isQuoteAt(int place) {
    return Marks.isQuote(text.charAt(place)) || chunks.singleQuoteEnd(place) > 0;
  }

  private String quoted() {
    int start = at + 1;
    int singleQuoteEnd = chunks.singleQuoteEnd(at);
    if (singleQuoteEnd > 0) {
      at = singleQuoteEnd + 1;
      return text.substring(start, singleQuoteEnd).strip();
    }
    int end = start;
    while (end < text.length() && !Marks.isQuote(text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      notes.add("closed the quote that opens at character " + start);
    }
    at = Math.min(end + 1, text.length());
    return text.substring(start, end).strip();
  }

  /** How many words may stand among those of the quote that ends here. */
  private int slop() {
    Matcher sign = SLOP.matcher(text).region(at, text.length());
    if (!sign.lookingAt()) {
      return 0;
    }
    int start = at;
    at = sign.end();
    String number = sign.group(1);
    if (number.isEmpty() || !number.chars().allMatch(Character::isDigit)) {
      notes.add(
          "left out %s at character %d: after a quote ~ takes a whole number"
              .formatted(Notes.quoted(sign.group()), start + 1));
      return 0;
    }
    return atMost("~", number, MOST_SLOP, notes);
  }

  /** The number in a text of digits, cut where it is too large. */
  static int atMost(String sign, String digits, int most, Notes notes) {
    int number = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (number > most) {
      notes.add("took " + Notes.quoted(sign + digits) + " as '" + sign + most + "', the most");
    }
    return Math.min(number, most);
  }

  /** Takes the weight of the part that was added last. */
  private void weight() {
    int end = at < text.length() && text.charAt(at) == '^' ? chunks.end(at, inGroup()) : at;
    if (!chunks.isWeight(at, end)) {
      return;
    }
    float weight = Float.parseFloat(text.substring(at + 1, end));
    if (weight > 0 && Float.isFinite(weight)) {
      tokens.add(new Token.Weight(weight, at));
    } else {
      notes.add(
          "left out %s at character %d: a weight is above 0 and below 3.4e38"
              .formatted(Notes.quoted(text.substring(at, end)), at + 1));
    }
    at = end;
  }

  private void open(Values values, boolean last) {
    boolean flat = depth == deepest;
    if (flat) {
      notes.add("took parentheses more than " + deepest + " deep as if they were not there");
      dropPrefix();
    } else {
      tokens.add(new Token.Open(at));
      depth++;
    }
    groups.push(new Group(at, values, flat, last));
    at++;
  }

  private void close() {
    Group group = groups.pop();
    if (!group.flat()) {
      close(group);
    }
    if (group.last()) {
      closeUnknown();
    }
  }

  private void close(Group group) {
    depth--;
    if (isEmptyGroup()) {
      tokens.remove(tokens.size() - 1);
      notes.add("left out the empty parentheses at character " + (group.at() + 1));
      dropPrefix();
    } else {
      tokens.add(new Token.Close(at));
      weight();
    }
  }

  private boolean isEmptyGroup() {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof Token.Open;
  }

  /** Forgets the sign and the name of a part that is left out. */
  private void dropPrefix() {
    while (!tokens.isEmpty()
        && (tokens.get(tokens.size() - 1) instanceof Token.Signed
            || tokens.get(tokens.size() - 1) instanceof Token.Name)) {
      tokens.remove(tokens.size() - 1);
    }
  }

  /** A parenthesis, if it is not the mouth of {@code (:} in a text that closes none. */
  private boolean opensGroup(int place) {
    if (text.charAt(place) != '(') {
      return false;
    }
    if (place < lastClosing) {
      return true;
    }
    int eyes = place + 1;
    if (eyes < text.length() && (text.charAt(eyes) == '-' || text.charAt(eyes) == '\'')) {
      eyes++;
    }
    boolean face = eyes < text.length() && ":;=".indexOf(text.charAt(eyes)) >= 0;
    return !face || (eyes + 1 < text.length() && !Marks.isSpace(text.charAt(eyes + 1)));
  }

  private boolean closesGroup(int place) {
    return text.charAt(place) == ')' && inGroup();
  }

  private boolean inGroup() {
    return !groups.isEmpty();
  }

  private Values values() {
    return groups.isEmpty() ? Values.WORDS : groups.element().values();
  }
}
