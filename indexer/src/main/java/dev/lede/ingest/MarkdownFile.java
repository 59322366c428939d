package dev.lede.ingest;

import dev.lede.ingest.JsonValue.Member;
import dev.lede.ingest.JsonValue.Members;
import dev.lede.ingest.JsonValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One article a file in Markdown, its parts named in the front matter. */
final class MarkdownFile implements ArticleFormat {
  private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkd", "mdx");
  private static final Set<String> NEUTRAL_EXTENSIONS = Set.of("", "txt", "text");

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
    ArticleKeys keys = new ArticleKeys(input.options().keys());
    return WholeText.open(input, text -> draft(text, keys));
  }

  private static Draft draft(String text, ArticleKeys keys) {
    FrontMatter front = FrontMatter.of(text);
    MarkdownText seen = MarkdownText.of(front.rest());
    if (front.members().isEmpty()) {
      return TextArticle.draft((seen.title() + "\n\n" + seen.text()).strip());
    }
    List<Member> members = new ArrayList<>(front.members());
    members.add(new Member("body", new Text(seen.text())));
    Draft draft = MappedArticle.draft(new Members(members), keys, Optional.empty());
    if (draft.headline.isEmpty()) {
      draft.headline = Paragraphs.oneLine(Markup.text(seen.title()));
    }
    return draft;
  }
}
