import dev.lede.analysis.Mark;
import java.util.HashMap;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lets the marked stems through and nothing else. */
final class StemsOnly extends TokenFilterFactory {
  private static final char STEM = Mark.STEM.term("").charAt(0);
  private static final char NAME = Mark.STEM_OF_CAPITALISED.term("").charAt(0);

  StemsOnly() {
    super(new HashMap<>());
  }

  static boolean isStem(CharSequence term) {
    return term.charAt(0) == STEM || term.charAt(0) == NAME;
  }

  @Override
  public TokenStream create(TokenStream forms) {
    CharTermAttribute term = forms.getAttribute(CharTermAttribute.class);
    return new FilteringTokenFilter(forms) {
      @Override
      protected boolean accept() {
        return isStem(term);
      }
    };
  }
}
