package dev.lede.schema;

import dev.lede.analysis.Language;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/** Turns a profile into Lucene's analyzer: each field is analysed as its role asks. */
public final class Analysis extends DelegatingAnalyzerWrapper {
  /** Far enough that no phrase runs from one author or tag into the next. */
  private static final int GAP_BETWEEN_VALUES = 100;

  private final Map<Role, Analyzer> analyzers = new EnumMap<>(Role.class);
  private final Map<Language, Analyzer> languages = new EnumMap<>(Language.class);

  public Analysis(AnalysisProfile profile) {
    super(PER_FIELD_REUSE_STRATEGY);
    profile.chains().forEach((role, chain) -> analyzers.put(role, new ChainAnalyzer(chain)));
    profile
        .languages()
        .forEach((language, chain) -> languages.put(language, new ChainAnalyzer(chain)));
  }

  /**
   * The tokens of running text in a language.
   *
   * @param language a code such as {@code de}
   */
  TokenStream tokens(String language, String field, String text) {
    Analyzer chain = Language.of(language).map(languages::get).orElse(null);
    return chain == null ? tokenStream(field, text) : chain.tokenStream(field, text);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    Analyzer analyzer = analyzers.get(NewsFields.roleOf(fieldName));
    if (analyzer == null) {
      throw new IllegalStateException("the profile has no chain for the field " + fieldName);
    }
    return analyzer;
  }

  private static final class ChainAnalyzer extends Analyzer {
    private final AnalysisProfile.Chain chain;

    ChainAnalyzer(AnalysisProfile.Chain chain) {
      this.chain = chain;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer tokenizer = chain.tokenizer().create(attributeFactory(fieldName));
      TokenStream tokens = tokenizer;
      for (TokenFilterFactory filter : chain.filters()) {
        tokens = filter.create(tokens);
      }
      return new TokenStreamComponents(tokenizer, tokens);
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
      return GAP_BETWEEN_VALUES;
    }
  }
}
