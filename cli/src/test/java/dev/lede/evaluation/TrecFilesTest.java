package dev.lede.evaluation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Topics, judgments and runs as they lie in files. */
class TrecFilesTest {
  private static final String CLASSIC =
      """
      <top>
      <num> Number: 301
      <title> Ferry strikes

      <desc> Description:
      What do crews < 20 want?
      </top>

      <top>
      <num>302</num>
      <title>Topic: AT&amp;T and
        the  towers</title>
      <narr>Not <title> again</narr>
      </top>
      <TOP><NUM>303</NUM><TITLE> quotas < 5 tons <DESC> cod
      """;

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(
        folder.resolve("file"), text.replace("\\t", "\t").replace("\\n", "\n"));
  }

  private List<String> topics(String text) throws IOException {
    return TopicFile.read(file(text)).stream()
        .map(topic -> topic.id() + "|" + topic.text())
        .toList();
  }

  @Test
  void topicsAreLinesWithATab() throws IOException {
    assertEquals(
        List.of("7|ferry OR -strike", "b-2|a  b\tc"),
        topics("\uFEFF7\tferry OR -strike\r\n\r\nb-2 \t a  b\tc \r\n"));
  }

  @Test
  void topicsMayBeInTheMarkupOfTrec() throws IOException {
    assertEquals(
        List.of("301|Ferry strikes", "302|AT&T and the towers", "303|quotas < 5 tons"),
        topics(CLASSIC));
    assertEquals(topics(CLASSIC), topics("\uFEFF" + CLASSIC.replace("\n", "\r\n")));
  }

  @Test
  void markupIsReadAtOnceHoweverOddItIs() throws IOException {
    String text = "<top>\n<num> 1\n<title> a " + "< ".repeat(200_000) + "\nb\n".repeat(50_000);
    assertTrue(topics(text).get(0).startsWith("1|a < <"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 ferry              | :1: a topic is an id, a tab and the text, and here is no tab: '1 ferry'",
        "1\\ta\\n\\n1\\tb | :3: topic '1' is there twice",
        "1\\t               | :1: topic '1' has no text",
        "a b\\tferry         | :1: the id of a topic is letters, digits and signs without white space, not 'a b'",
        "\\tferry            | :1: the id of a topic is letters, digits and signs without white space, not ''",
        "<top>\\n<num> 1     | :1: the topic that begins here has no title: <title>",
        "<?x?>\\n<top>\\n<title> a | :2: the topic that begins here has no number: <num>",
      })
  void aTopicThatCannotBeReadIsNamed(String text, String message) throws IOException {
    Path file = file(text);
    assertEquals(
        file + message,
        assertThrows(MalformedLineException.class, () -> TopicFile.read(file)).getMessage());
  }

  @Test
  void judgmentsHaveFourColumns() throws IOException {
    Qrels qrels =
        Qrels.read(file("\uFEFF1 0 a 2\r\n  1\t0\tb   -1 \r\n\r\n2 Q0 a 0\r\n2 0 a 0\r\n"));
    assertEquals(List.of("1", "2"), List.copyOf(qrels.topics()));
    assertEquals(Map.of("a", 2, "b", -1), qrels.grades("1"));
    assertEquals(Map.of(), qrels.grades("3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 0 a             | :1: a judgment has the columns topic, 0, article, grade, and here are 3: '1 0 a'",
        "1 0 a 1\\n1 0 a b 1 | :2: a judgment has the columns topic, 0, article, grade, and here are 5: '1 0 a b 1'",
        "1 0 a yes         | :1: the grade 'yes' is not a whole number",
        "1 0 a 99999999999 | :1: the grade '99999999999' is not a whole number",
        "1 0 a 1\\n1 0 a 0   | :2: 'a' has the grade 0 for topic '1', and had 1 before",
      })
  void aJudgmentThatCannotBeReadIsNamed(String text, String message) throws IOException {
    Path file = file(text);
    assertEquals(
        file + message,
        assertThrows(MalformedLineException.class, () -> Qrels.read(file)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 Q0 a 1 9 t\\n1 Q0 b 2 8 t                       | a b",
        "1 Q0 a 1 8 t\\n1 Q0 b 2 9 t                       | b a", // the rank says nothing
        "1 Q0 a 1 1 t\\n1 Q0 b 2 1 t\\n1 Q0 B 3 1 t      | b a B", // the greatest id first
        "1 Q0 a 1 1.00000001 t\\n1 Q0 b 2 1 t              | b a", // one score as floats
        "1 Q0 a 1 0 t\\n1 Q0 b 2 -0.0 t                    | b a",
        "1 Q0 a 1 1e-3 t\\n1 Q0 b 2 -.5 t\\n1 Q0 c 3 2. t | c a b",
        "1 Q0 \ue000 1 1 t\\n1 Q0 \ud83d\ude00 2 1 t       | \ud83d\ude00 \ue000", // by bytes
      })
  void runsAreOrderedByScore(String text, String order) throws IOException {
    assertEquals(List.of(order.split(" ")), Run.read(file(text)).articles("1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 Q0 a 1 9      | :1: a line of a run has the columns topic, Q0, article, rank, score, tag, and here are 5: '1 Q0 a 1 9'",
        "1 Q0 a 1 high t | :1: the score 'high' is not a number",
        "1 Q0 a 1 NaN t  | :1: the score 'NaN' is not a number",
        "1 Q0 a 1 9 t\\n2 Q0 a 1 9 t\\n1 Q0 a 2 8 t | :3: 'a' was found before for topic '1'",
      })
  void aLineOfARunThatCannotBeReadIsNamed(String text, String message) throws IOException {
    Path file = file(text);
    assertEquals(
        file + message,
        assertThrows(MalformedLineException.class, () -> Run.read(file)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n\t\n", "\uFEFF"})
  void nothingIsAnError(String text) throws IOException {
    Path file = file(text);
    assertEquals(
        file + " has no topics: write lines of an id, a tab and the text",
        failure(() -> TopicFile.read(file)));
    assertEquals(
        file + " has no judgments: write lines of topic, 0, article, grade",
        failure(() -> Qrels.read(file)));
    assertEquals(
        file + " is empty: a run has lines of topic, Q0, article, rank, score, tag",
        failure(() -> Run.read(file)));
  }

  private static String failure(Executable reading) {
    return String.valueOf(assertThrows(IOException.class, reading).getMessage());
  }

  @Test
  void whatIsNotUtf8IsAnError() throws IOException {
    Path file = folder.resolve("latin");
    Files.write(file, "1\tcafé".getBytes(ISO_8859_1));
    assertEquals(file + " is not UTF-8: write it as UTF-8", failure(() -> TopicFile.read(file)));
  }

  @Test
  void aFolderIsAnError() {
    assertEquals(folder + " is a folder: name a file", failure(() -> Qrels.read(folder)));
  }

  @Test
  void aLongValueIsCutInAMessage() throws IOException {
    Path file = file("x".repeat(100_000));
    assertTrue(failure(() -> Run.read(file)).length() < file.toString().length() + 200);
  }
}
