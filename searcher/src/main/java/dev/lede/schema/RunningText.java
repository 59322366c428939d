package dev.lede.schema;

import dev.lede.analysis.NewsFormsFilter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * One value of a text field in a document, analysed as its language asks where its role does. What
 * its words are in a story is kept while it is read, so that no text is analysed twice.
 */
final class RunningText extends org.apache.lucene.document.Field {
  private final Role role;
  private final String language;
  private final List<List<String>> words = new ArrayList<>();
  private boolean told;

  RunningText(TextField field, String value, FieldType type, String language) {
    super(field.name(), value, type);
    this.role = field.role();
    this.language = language;
  }

  /** Has its words kept. */
  void tellWords() {
    told = true;
  }

  /** The terms of each word in a story, once Lucene has read this value. */
  List<List<String>> words() {
    return words;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    if (role != Role.TEXT || !(analyzer instanceof Analysis analysis)) {
      return super.tokenStream(analyzer, reuse);
    }
    TokenStream tokens = analysis.tokens(language, name(), stringValue());
    words.clear();
    return told && tokens instanceof NewsFormsFilter forms ? new Telling(forms) : tokens;
  }

  /** Keeps the words that pass by. */
  private final class Telling extends TokenFilter {
    private final NewsFormsFilter forms;
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);

    Telling(NewsFormsFilter forms) {
      super(forms);
      this.forms = forms;
    }

    @Override
    public boolean incrementToken() throws IOException {
      boolean more = input.incrementToken();
      if (more && increment.getPositionIncrement() > 0) {
        words.add(forms.inStory());
      }
      return more;
    }
  }
}
