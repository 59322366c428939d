package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Text;
import dev.lede.ingest.markup.MarkupFile;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One article a file in Markdown, its parts named in the front matter. */
final class MarkdownFile implements ArticleFormat {
  private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkd", "mdx");
  private static final Set<String> NEUTRAL_EXTENSIONS = Set.of("", "txt", "text");

  /** The longest text, in characters. */
  private static final int LONGEST = MarkupArticles.LONGEST;

  @Override
  public String name() {
    return "Markdown";
  }

  /** By its front matter: without one a file in a folder is a note on the folder, as a rule. */
  @Override
  public boolean recognises(String fileName, Head head) {
    String extension = FileName.extension(fileName);
    return head.isText()
        && (EXTENSIONS.contains(extension) || NEUTRAL_EXTENSIONS.contains(extension))
        && FrontMatter.isAtStartOf(head.text());
  }

  /** Whether a file that the user named himself is read as Markdown without any front matter. */
  static boolean isPossible(String fileName, Head head) {
    return head.isText() && EXTENSIONS.contains(FileName.extension(fileName));
  }

  @Override
  public Articles open(Input input) {
    return new Articles() {
      private boolean read;

      @Override
      public Optional<Parsed> next() throws IOException {
        if (read) {
          return Optional.empty();
        }
        read = true;
        return Optional.of(parse(input));
      }
    };
  }

  private static Parsed parse(Input input) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 14];
    Reader reader = MarkupFile.text(input.bytes());
    for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
      text.append(buffer, 0, count);
      if (text.length() > LONGEST) {
        String why = "a text longer than " + (LONGEST >> 20) + " million characters";
        return new Parsed.Problem(input.at(0), why);
      }
    }
    Draft draft = draft(MarkupFile.mended(text.toString()), input);
    return draft.finish(input.at(0), input.identity());
  }

  private static Draft draft(String text, Input input) {
    FrontMatter front = FrontMatter.of(text);
    MarkdownText seen = MarkdownText.of(front.rest());
    if (front.members().isEmpty()) {
      return TextArticle.draft((seen.title() + "\n\n" + seen.text()).strip());
    }
    List<Member> members = new ArrayList<>(front.members());
    members.add(new Member("body", new Text(seen.text())));
    ArticleKeys keys = new ArticleKeys(input.options().keys());
    Draft draft = MappedArticle.draft(new Members(members), keys, JsonFeedHead.NONE);
    if (draft.headline.isEmpty()) {
      draft.headline = Paragraphs.oneLine(Markup.text(seen.title()));
    }
    return draft;
  }
}
