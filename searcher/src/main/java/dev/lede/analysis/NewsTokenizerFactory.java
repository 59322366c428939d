package dev.lede.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** Makes {@link NewsTokenizer}s; there are no options. */
public final class NewsTokenizerFactory extends TokenizerFactory {
  public NewsTokenizerFactory(Map<String, String> options) {
    super(options);
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("unknown options: " + options);
    }
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new NewsTokenizer(factory);
  }
}
