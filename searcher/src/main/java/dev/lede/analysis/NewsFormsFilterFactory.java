package dev.lede.analysis;

import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link NewsFormsFilter}s. The option {@code language} names the language of the stems by
 * its code; without it there are none.
 */
public final class NewsFormsFilterFactory extends TokenFilterFactory {
  private final Optional<Language> language;

  public NewsFormsFilterFactory(Map<String, String> options) {
    super(options);
    String code = get(options, "language", "");
    language = Language.of(code);
    if (!options.isEmpty() || (language.isEmpty() && !code.isEmpty())) {
      throw new IllegalArgumentException("unknown options: " + options + " language " + code);
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NewsFormsFilter(input, language);
  }
}
