package dev.lede.index;

import dev.lede.article.Article;
import java.util.Optional;

/**
 * Decides in which language an article is: the one it was given with, else the one it is seen to be
 * written in, else the usual one of its source, else English. Articles in the same order get the
 * same languages. Serves one thread.
 */
final class ArticleLanguage {
  private static final String DEFAULT = "en";

  private final LanguageCodes codes = new LanguageCodes();
  private final LanguageDetector detector = new LanguageDetector();
  private final SourceLanguages sources;

  ArticleLanguage(SourceLanguages sources) {
    this.sources = sources;
  }

  /**
   * The code of the article's language in ISO 639-1, two small letters.
   *
   * @param before the one that was decided on before; empty if none was
   */
  String of(Article article, String before) {
    Optional<String> told =
        codes.read(before).or(() -> codes.read(article.language())).or(() -> detect(article));
    if (article.source().isEmpty()) {
      return told.orElse(DEFAULT);
    }
    // A guess is not counted: it would make the next guess surer than the evidence is.
    told.ifPresent(language -> sources.add(article.source(), language));
    return told.or(() -> sources.usual(article.source())).orElse(DEFAULT);
  }

  private Optional<String> detect(Article article) {
    String body = article.body();
    String beginning = body.substring(0, Math.min(body.length(), LanguageDetector.SAMPLE));
    return detector.detect(article.headline() + "\n\n" + beginning);
  }
}
