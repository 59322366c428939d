package dev.lede.ingest;

import java.util.Set;

/** One article a file: a headline, a line with the date if there is one, and paragraphs. */
final class PlainText implements ArticleFormat {
  private static final Set<String> EXTENSIONS = Set.of("txt", "text");

  @Override
  public String name() {
    return "plain text";
  }

  @Override
  public boolean recognises(String fileName, Head head) {
    String extension = FileName.extension(fileName);
    return head.isText()
        && (EXTENSIONS.contains(extension)
            || (extension.isEmpty() && !looksLikeMarkup(head))
            || HeaderBlock.isAtStartOf(head.text()));
  }

  /**
   * Whether a file that the user named himself, or standard input, is read as text though its name
   * does not say that it is one.
   */
  static boolean isPossible(String fileName, Head head) {
    boolean table = Set.of("tsv", "csv", "qrels", "json").contains(FileName.extension(fileName));
    return head.isText() && !table && !looksLikeMarkup(head);
  }

  private static boolean looksLikeMarkup(Head head) {
    return head.firstCharacter() == '<';
  }

  @Override
  public Articles open(Input input) {
    return WholeText.open(input, TextArticle::draft);
  }
}
