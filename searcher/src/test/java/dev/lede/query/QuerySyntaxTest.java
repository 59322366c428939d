package dev.lede.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Field;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySyntaxTest {
  private static final QuerySyntax SYNTAX =
      QuerySyntax.asOf(ZonedDateTime.parse("2024-05-03T12:30+02:00[Europe/Paris]"));

  private static final NewsQuery A = new NewsQuery.Word("a");
  private static final NewsQuery B = new NewsQuery.Word("b");
  private static final NewsQuery C = new NewsQuery.Word("c");

  private static NewsQuery query(String text) {
    return SYNTAX.understand(text).query();
  }

  private static NewsQuery clauses(
      List<NewsQuery> required, List<NewsQuery> optional, List<NewsQuery> excluded) {
    return new NewsQuery.Clauses(required, optional, excluded);
  }

  /** Clauses print required parts first, then optional, then excluded ones; notes part at "; ". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // words and signs
        "storm | storm |",
        "  harbour   storm | harbour storm |",
        "storm -flood | storm -flood |",
        "storm +flood | +flood storm |",
        "- storm | \\- storm | took '-' at character 1 as text: nothing follows the sign directly",
        "storm && flood | storm \\&& flood | took '&&' at character 7 as text: AND means both",
        "storm !flood | storm \\!flood | took '!flood' at character 7 as text: a - before a word leaves it out",
        "Yahoo! & sons! | Yahoo! & sons! |",
        "a-b | a-b |",
        "--all storm | \\--all storm | took '--all' at character 1 as text: a word has one sign",
        "++a +-b -+c –-d -- e +- | \\++a \\+-b \\-+c \\–-d \\-- e \\+- | took '++a' at character 1 as text: a word has one sign; took '+-b' at character 5 as text: a word has one sign; took '-+c' at character 9 as text: a word has one sign; took '–-d' at character 13 as text: a word has one sign",
        "ferry –strike −a ‐b ‑\"c d\" –(e f) | ferry -strike -a -b -\"c d\" -(e f) |",
        "Ferry – strike −: a – ‐ ‑ b–c (–) | Ferry – strike a – ‐ ‑ b–c – -: |",
        "+– –^2 a OR – –. | +– –^2 (a –) -. |",
        "—strike—a — —b title:—c | title:\\—c \\—strike—a — \\—b | took '—strike—a' at character 1 as text: a - before a word leaves it out; took '—b' at character 13 as text: a - before a word leaves it out; took '—c' at character 22 as text: a - before a word leaves it out",
        "title:–x | title:\\–x | took '–x' at character 7 as text: a sign stands before the name of a field",
        "\\–x a–b \\— | \\–x a–b — |",
        "either/or | either/or |",
        "50% [tariff | 50% [tariff |",
        "C++ AT&T $1,000 #tag @name {x} | C++ AT&T $1,000 #tag @name {x} |",
        "O'Brien’s ‘quoted’ | O'Brien’s \\‘quoted’ |",
        ":) :-) :( | :\\) :-\\) :\\( |",
        "who won? | who won |",
        "who won? storm | who won storm | took the ? at character 8 as a question mark: 'won*' finds the words that begin like this",
        "caf? | caf | took the ? at character 4 as a question mark: 'caf*' finds the words that begin like this",
        "-(title:caf?) since:7d | published:2024-04-26.. -title:caf | took the ? at character 12 as a question mark: 'caf*' finds the words that begin like this",
        "who? \"is it?\" a\\? b?! c?? d?e? ? f? | \"is it?\" who a\\? b?! c?? d?e \\? f | took the ? at character 4 as a question mark: 'who*' finds the words that begin like this",
        "C:\\Users | C:\\\\Users |",
        // phrases
        "\"port authority\" strike | \"port authority\" strike |",
        "strike “port authority” | \"port authority\" strike |",
        "„port authority“ | \"port authority\" |",
        "«port authority» | \"port authority\" |",
        "＂port authority‟ | \"port authority\" |",
        "‘port authority’ strike | \"port authority\" strike |",
        "'port authority'~2 strike | \"port authority\"~2 strike |",
        "-'port authority' strike | strike -\"port authority\" |",
        "‘the workers' rights’ law | \"the workers' rights\" law |",
        "'ferry strikes' and 'bus strikes' | \"ferry strikes\" \"bus strikes\" and |",
        "rock 'n' roll in the '90s | rock \\'n' roll in the \\'90s |",
        "the workers' and bosses' pay | the workers' and bosses' pay |",
        "title:‘port authority’ | title:\"port authority\" |",
        "until:'1 may 2024' | published:..2024-05-01 |",
        "until:‘no date’ | \"no date\" until\\: | took 'until:‘no date’' as text: 'no date' is no date: try 2024-01-23, jan 2024, yesterday, last week or 7d",
        "‘tis the season | \\‘tis the season |",
        "-\"port authority\" strike | strike -\"port authority\" |",
        "?\"port authority\" strike | \"port authority\" OR strike |",
        "?\"port authority\" +strike | +strike ?\"port authority\" |",
        "\"a (b) AND -c*\" | \"a (b) AND -c*\" |",
        "\"a b\"~5 | \"a b\"~5 |",
        "\"a b\"~500 | \"a b\"~100 | took '~500' as '~100', the most",
        "\"a b\"~ c | \"a b\" c | left out '~' at character 6: after a quote ~ takes a whole number",
        "\"a b\"~-1 c | \"a b\" c | left out '~-1' at character 6: after a quote ~ takes a whole number",
        "(\"a b\"~1.5^2) | \"a b\"^2 | left out '~1.5' at character 7: after a quote ~ takes a whole number",
        "\"a b\"~x | \"a b\" x | left out '~' at character 6: after a quote ~ takes a whole number",
        "foo\"bar baz\" | \"bar baz\" foo |",
        "6\"2 tall | 6\\\"2 tall |",
        "a 12\" pipe and a 14\" pipe | a 12\\\" pipe and a 14\\\" pipe |",
        "storm\" harbour | storm\\\" harbour |",
        "\"port authority | \"port authority\" | closed the quote that opens at character 1",
        "storm \"\" | storm | left out an empty quote at character 7",
        "storm title:\"\" -\" \" | storm | left out an empty quote at character 13; left out an empty quote at character 17",
        // operators
        "a OR b | a b |",
        "a OR \"b c\" | a OR \"b c\" |",
        "a AND b | +a +b |",
        "c a AND b | +a +b c |",
        "a OR b AND c | a OR (+b +c) |",
        "a AND b OR c | (+a +b) OR c |",
        "a AND NOT b | +a -b |",
        "NOT a AND b | +b -a |",
        "NOT a | -a |",
        "a NOT b | a -b |",
        "a OR NOT b | a OR (-b) |",
        "a OR -b | a OR (-b) |",
        "NOT -a b | b -(-a) |",
        "\"x y\" a OR b | \"x y\" (a b) |",
        "a OR b c OR d | (a b) (c d) |",
        "(a OR b) AND c | +(a b) +c |",
        "NOT(a OR b) c | c -(a b) |",
        "\"a\"OR\"b\" | \"a\" OR \"b\" |",
        "and or not near | and or not near |",
        "title:AND | title:and | took 'AND' at character 7 as a word: it joins nothing there",
        "AND storm | and storm | took 'AND' at character 1 as a word: it joins nothing there",
        "storm OR | storm or | took 'OR' at character 7 as a word: it joins nothing there",
        "(storm AND) | storm and | took 'AND' at character 8 as a word: it joins nothing there",
        "a AND OR b | a and or b | took 'AND' at character 3 as a word: it joins nothing there; took 'OR' at character 7 as a word: it joins nothing there",
        "NOT | not | took 'NOT' at character 1 as a word: it joins nothing there",
        "NOT NOT a | not not a | took 'NOT' at character 1 as a word: it joins nothing there; took 'NOT' at character 5 as a word: it joins nothing there",
        "+a OR b | a b | took no notice of the sign at character 1: it stands beside OR",
        // groups
        "(storm) | storm |",
        "((storm harbour)) | storm harbour |",
        "a (b c) | a (b c) |",
        "+(b c) a | +(b c) a |",
        "+a ?(\"b c\" d) | +a ?(\"b c\" d) |",
        "a -(b c) | a -(b c) |",
        "(\"b c\" d) a | (\"b c\" d) a |",
        "a ?(\"b c\" d) | a OR (\"b c\" d) |",
        "a (-b) | (-b) a |",
        "foo(bar) | foo(bar) |",
        "(foo(bar) baz) qux | (foo(bar) baz) qux |",
        "(a)(b) | a b |",
        "(a | a | closed the parenthesis that opens at character 1",
        "a ) b | a b | left out the closing parenthesis at character 3",
        "a) b | a\\) b |",
        "a () b | a b | left out the empty parentheses at character 3",
        "a -(()) | a | left out the empty parentheses at character 5; left out the empty parentheses at character 4",
        "( | * | left out the empty parentheses at character 1",
        "(: storm | \\(: storm |",
        // fields
        "title:storm | title:storm |",
        "lang:english a | lang:en a |",
        "-language:(French OR \"german\" OR xx) a | a -lang:(fr de xx) |",
        "lang:fr,German^2 lang:pt-BR, | lang:(fr de)^2 lang:pt-BR |",
        "lang:Klingon lang:\"fr\" lang:fr* lang:, | lang:Klingon lang:\"fr\" lang:fr* lang:, |",
        "Title:storm | title:storm |",
        "TITLE:“port authority” | title:\"port authority\" |",
        "author:\"Anna Toll\" ferry | author:\"Anna Toll\" ferry |",
        "-source:wire ferry | ferry -source:wire |",
        "ferry ?author:strand | ferry OR author:strand |",
        "+ferry ?author:strand | +ferry ?author:strand |",
        "lang:en section:World tag:ports place:Oslo id:a:7 | lang:en section:World tag:ports place:Oslo id:a:7 |",
        "title:(a b -c) | title:(a b -c) |",
        "title:(a OR b) | title:(a b) |",
        "title:(a) | title:a |",
        "title:(a author:b) | title:(author:b a) |",
        "title:(author:b) | author:b |",
        "title:-x | title:\\-x | took '-x' at character 7 as text: a sign stands before the name of a field",
        "-title:x | -title:x |",
        "title:miss* | title:miss* |",
        "url:https://a.example/b?c=d~ | url:https://a.example/b?c=d~ |",
        "url:https://a.example/b?c=* | url:https://a.example/b?c=* |",
        "url:(a.example/* OR b.example) | url:(a.example/* b.example) |",
        "https://a.example/?q=1 | https://a.example/?q=1 |",
        "Smith:war Smith: war | (Smith war) Smith: war | took 'Smith:' at character 1 as text: there is no field 'Smith'",
        "firstIndexed:x | firstIndexed x | took 'firstIndexed:' at character 1 as text: there is no field 'firstIndexed'",
        "autor:(Anna OR Toll) | autor (Anna Toll) | took 'autor:' at character 1 as text: there is no field 'autor'; did you mean author:?",
        "-autor:toll x | x -(autor toll) | took 'autor:' at character 2 as text: there is no field 'autor'; did you mean author:?",
        "autor:toll* AND x | +(autor toll*) +x | took 'autor:' at character 1 as text: there is no field 'autor'; did you mean author:?",
        "autor:\"Anna Toll\" | \"Anna Toll\" autor | took 'autor:' at character 1 as text: there is no field 'autor'; did you mean author:?",
        "titel:x sinse:7d zeit:x | (titel x) (sinse 7d) (zeit x) | took 'titel:' at character 1 as text: there is no field 'titel'; did you mean title:?; took 'sinse:' at character 9 as text: there is no field 'sinse'; did you mean since:?; took 'zeit:' at character 18 as text: there is no field 'zeit'",
        "At 10:30 on 16:9, I:x | At 10:30 on 16:9, I:x |",
        "title: storm | title\\: storm | took 'title:' as a word: nothing follows its colon directly",
        "(title:) storm | title\\: storm | took 'title:' as a word: nothing follows its colon directly",
        "title:author:x | title:author\\:x |",
        // shapes
        "miss* | miss* |",
        "*berg wom?n | *berg wom?n |",
        "(miss*) miss*, #miss* | miss* miss* miss* |",
        "* | * |",
        "-* storm | storm -* |",
        "** ? ... wait..what | ** \\? \\... wait\\..what |",
        "storm~ | storm~1 |",
        "harbour~ | harbour~2 |",
        "harbour~1, | harbour~1 |",
        "çığ~ | çığ~1 |",
        "ab~ | ab | took 'ab~' as a plain word: it is too short to be fuzzy",
        "storm~9 | storm~2 | took 'storm~9' as 'storm~2'",
        "storm~0.5 | storm~1 | took 'storm~0.5' as 'storm~1'",
        "~ ~5 a~b | ~ ~5 a~b |",
        "mis*~ | mis\\*\\~ | took 'mis*~' as text: it is no shape of a word",
        // nearness and weights
        "a NEAR/5 b | a NEAR/5 b |",
        "\"a b\" NEAR c* | \"a b\" NEAR/10 c* |",
        "a NEAR/5 bay~ NEAR/5 \"c\" d | a NEAR/5 bay~1 NEAR/5 \"c\" d |",
        "a NEAR/2 b NEAR/5 c | a NEAR/5 b NEAR/5 c | took the distances beside 'a' as NEAR/5",
        "a NEAR/999 b | a NEAR/100 b | took 'NEAR/999' as 'NEAR/100', the most",
        "-a NEAR/5 b c | c -(a NEAR/5 b) |",
        "title:(a NEAR/5 b) | title:(a NEAR/5 b) |",
        "a NEAR/-1 b | a \\NEAR/-1 b | took 'NEAR/-1' at character 3 as text: NEAR/5 means at most five words in between",
        "a near/3 b | a \\near/3 b | took 'near/3' at character 3 as text: NEAR/5 means at most five words in between",
        "near/far a\\near/3 | near/far a\\\\near/3 |",
        "NEAR/5 b | \\near/5 b | took 'NEAR/5' at character 1 as a word: it joins nothing there",
        "title:a NEAR b | title:a near b | took 'NEAR' at character 9 as a word: it joins nothing there",
        "a NEAR \"b c\"~3 | \"b c\"~3 a near | took 'NEAR' at character 3 as a word: it joins nothing there",
        "a^2 b^0.70 | a^2 b^0.7 |",
        "\"a b\"^2 (c d)^.5 title:e^3 | \"a b\"^2 title:e^3 (c d)^0.5 |",
        "(title:e^3 a)^2 | (title:e^3 a)^2 |",
        "a^b a^1e5 a^- ^2 | a\\^b a\\^1e5 a\\^- \\^2 |",
        "a^0 b | a b | left out '^0' at character 2: a weight is above 0 and below 3.4e38",
        "a^-1 b | a b | left out '^-1' at character 2: a weight is above 0 and below 3.4e38",
        "(\"a b\"^0)^-0.5 | \"a b\" | left out '^0' at character 7: a weight is above 0 and below 3.4e38; left out '^-0.5' at character 10: a weight is above 0 and below 3.4e38",
        "() a^2 (^3 b) | a^2 (\\^3 b) | left out the empty parentheses at character 1",
        // escapes
        "\\AND \\-a \\\"b title\\:c d\\*\\~ | \\AND \\-a \\\"b title\\:c d\\*\\~ |",
        "\\storm | \\\\storm |",
      })
  void isUnderstoodAsPrinted(String text, String understood, String note) {
    UnderstoodQuery query = SYNTAX.understand(text);
    assertEquals(understood, query.query().toString());
    List<String> notes =
        note == null ? List.of() : Arrays.asList(note.split("; (?=took|left|closed)", -1));
    assertEquals(notes, query.notes());
    assertEquals(new UnderstoodQuery(query.query(), List.of()), SYNTAX.understand(understood));
  }

  @Test
  void twoStrokesAreText() {
    UnderstoodQuery query = SYNTAX.understand("storm || flood");
    assertEquals("storm \\|| flood", query.query().toString());
    assertEquals(List.of("took '||' at character 7 as text: OR means either"), query.notes());
    assertEquals(List.of(), SYNTAX.understand(query.query().toString()).notes());
  }

  @Test
  void orJoinsLooserThanAnd() {
    NewsQuery both = clauses(List.of(A, B), List.of(), List.of());
    assertEquals(clauses(List.of(), List.of(both, C), List.of()), query("a AND b OR c"));
    assertEquals(clauses(List.of(), List.of(C, both), List.of()), query("c OR a AND b"));
  }

  @Test
  void andMakesMembersOfTheListRequired() {
    assertEquals(clauses(List.of(A, B), List.of(C), List.of()), query("c a AND b"));
    assertEquals(clauses(List.of(A), List.of(), List.of(B)), query("a AND NOT b"));
  }

  @Test
  void notAloneIsEverythingElse() {
    NewsQuery others = clauses(List.of(), List.of(), List.of(A));
    assertEquals(others, query("NOT a"));
    assertEquals(others, query("-a"));
    assertEquals(clauses(List.of(), List.of(B, others), List.of()), query("b OR NOT a"));
  }

  @Test
  void aPhraseIsRequiredBesideAnOptionalGroup() {
    NewsQuery either = clauses(List.of(), List.of(A, B), List.of());
    NewsQuery phrase = new NewsQuery.Phrase("x y");
    assertEquals(clauses(List.of(phrase), List.of(either), List.of()), query("\"x y\" a OR b"));
  }

  @Test
  void aNameHoldsAGroup() {
    NewsQuery group = clauses(List.of(), List.of(A, B), List.of(C));
    assertEquals(new NewsQuery.In(Field.HEADLINE, group), query("title:(a b -c)"));
  }

  @Test
  void aWeightIsOfThePartBeforeIt() {
    assertEquals(
        new NewsQuery.Weighted(new NewsQuery.In(Field.HEADLINE, A), 2), query("title:a^2"));
    assertEquals(
        new NewsQuery.In(Field.HEADLINE, new NewsQuery.Weighted(A, 2)), query("title:(a^2)"));
    assertEquals(
        new NewsQuery.Weighted(new NewsQuery.Near(List.of(A, B), 5), 2), query("a NEAR/5 b^2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a b | +a +b",
        "a -b | +a -b",
        "a OR b c | +(a b) +c",
        "a OR b | a b",
        "a (b c) | +a (+b +c)",
        "a (b OR c) | +a +(b c)",
        "a miss* bay~ | +a +miss* +bay~1",
        "a ?\"b c\" | +a ?\"b c\"",
        "title:(a b) | title:(+a +b)",
        "a OR (b c) | a OR (+b +c)",
      })
  void everyWordCanBeRequired(String text, String understood) {
    NewsQuery query = SYNTAX.requiringEveryWord().understand(text).query();
    assertEquals(understood, query.toString());
    assertEquals(query, query(understood));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u00a0", "\n"})
  void nothingMeansEverything(String text) {
    assertEquals(
        new UnderstoodQuery(new NewsQuery.Everything(), List.of()), SYNTAX.understand(text));
  }

  @Test
  void valuesInNotesAreCut() {
    assertEquals(
        List.of(
            "took 'since:%s…' as text: '%s…' is no date".formatted("x".repeat(54), "x".repeat(60))),
        SYNTAX.understand("since:" + "x".repeat(100)).notes());
  }

  @Test
  void theShorthandReadsDatesAsOfNow() {
    ZonedDateTime before = ZonedDateTime.now(ZoneId.systemDefault());
    NewsQuery shorthand = QuerySyntax.parse("on:today").query();
    ZonedDateTime after = ZonedDateTime.now(ZoneId.systemDefault());
    assertTrue(
        Stream.of(before, after)
            .map(now -> QuerySyntax.asOf(now).understand("on:today").query())
            .anyMatch(shorthand::equals));
  }
}
