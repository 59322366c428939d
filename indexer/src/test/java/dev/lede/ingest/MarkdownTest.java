package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.lede.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @Test
  void readsFrontMatterInYaml() {
    Article article =
        only(
            """
            ---
            # made by hand
            title: "Harbour closes: \\"no ships\\""
            date: 2024-01-23T07:30:00+01:00
            author:
              name: Ada Brandt
            tags:
              - Sea
              - 'Ships & docks' # both
            categories: [Local, "A, B"]
            slug: harbour   # kept
            summary: >
              All ships
              have left.
            draft: false
            ---

            All ships left.

            None came.
            """);
    assertEquals("Harbour closes: \"no ships\"", article.headline());
    assertEquals("All ships left.\n\nNone came.", article.body());
    assertEquals(List.of("Ada Brandt"), article.authors());
    assertEquals(List.of("Sea", "Ships & docks"), article.tags());
    assertEquals("2024-01-23T06:30:00Z", article.published().orElseThrow().instant().toString());
    assertEquals(
        Map.of(
            "slug", "\"harbour\"",
            "draft", "\"false\"",
            "summary", "\"All ships have left.\"",
            "categories", "[\"Local\",\"A, B\"]"),
        article.extra());
    assertEquals("file:/news/a.md", article.id());
  }

  @Test
  void readsFrontMatterInToml() {
    Article article =
        only(
            """
            +++
            title = "Harbour closes"
            date = 2024-01-23
            description = '''
            All ships
            have left.'''
            [taxonomies]
            tags = [
              "Sea",
              'Ships',
            ]
            +++
            All ships left.
            """);
    assertEquals("Harbour closes", article.headline());
    assertEquals("All ships left.", article.body());
    assertEquals(List.of("Sea", "Ships"), article.tags());
    assertEquals("2024-01-23", article.published().orElseThrow().raw());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '€',
      quoteCharacter = '§',
      textBlock =
          """
          One **two** *three* __four__ _five_ ~~six~~ `seven`   € One two three four five six seven
          snake_case_name and 3 * 4 * 5                         € snake_case_name and 3 * 4 * 5
          a [link](https://gull.example/a_(b) "title") and [ref][1]%%[1]: https://gull.example € a link and ref
          ![a picture](a.jpg)One[^1]                            € One
          <https://gull.example/a>                              € https://gull.example/a
          \\*not emphasis\\* and 1\\. no list                   € *not emphasis* and 1. no list
          ## Two ##%Three                                       € Two/Three
          - one%- [x] two%1. three                              € one/two/three
          > said%> he                                           € said he
          One%two                                               € One two
          ```java%int i = 0;%```                                € int i = 0;
          One%%***%%Two                                         € One/Two
          | a | b |%|---|---|%| c | d |                         € a b/c d
          {{< figure src="x" >}}One                    € One
          <p>One</p><p>&amp; two</p>                            € One/& two
          """)
  void takesTheSignsOff(String markdown, String seen) {
    String body = only("---\ntitle: x\n---\n" + markdown.replace('%', '\n')).body();
    assertEquals(seen, body.replace("\n\n", "/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Harbour closes #\n", "Harbour closes\n====\n"})
  void theFirstHeadingIsTheHeadlineWhereNoneIsNamed(String heading) {
    Article article = only("---\ndate: 2024-01-23\n---\n" + heading + "All ships left.");
    assertEquals("Harbour closes", article.headline());
    assertEquals("All ships left.", article.body());
  }

  @Test
  void aFileThatTheUserNamedNeedsNoFrontMatter() throws IOException {
    byte[] text = "# Harbour *closes*\n\nAll ships left.".getBytes(UTF_8);
    try (OpenedFile file =
        OpenedFile.of(
            new ByteArrayInputStream(text),
            Provenance.of("a.md", Path.of("/a.md"), true),
            ReadOptions.NONE)) {
      Article article = ((Parsed.Ok) file.next().orElseThrow()).article();
      assertEquals("Harbour closes", article.headline());
      assertEquals("All ships left.", article.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nno end",
        "---\n---\n",
        "---\n\t: :\n - - -\n[[[\n---\n",
        "---\na:\n b:\n  c:\n   d:\n---\n",
        "+++\n= \n[a\nx = [\n+++\n",
      })
  void brokenFrontMatterIsNone(String text) {
    Reading.file("a.md", text + "\nAll ships left.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a ",
        "**",
        "_a ",
        "[",
        "![",
        "[a](",
        "`",
        "~~",
        "<https://",
        "\\",
        "{{<",
        "> ",
        "- ",
        "#",
        "| "
      })
  void signsWithoutEndTakeLittleTime(String sign) {
    String text = "---\ntitle: x\n---\n" + sign.repeat(100_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reading.file("a.md", text));
  }

  @Test
  void frontMatterNestedWithoutEndTakesLittleTime() {
    StringBuilder text = new StringBuilder("---\ntitle: x\n");
    for (int i = 0; i < 300; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    assertEquals("x", only(text + "---\nOne").headline());
  }

  private static Article only(String text) {
    return Reading.article(Reading.file("a.md", text));
  }
}
