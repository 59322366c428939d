package dev.lede.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * The words of languages that hold sentences together and say nothing of what a story is about. An
 * index has them, for phrases and names are made of them too.
 */
public final class StopWords {
  private static final Set<String> ENGLISH =
      Set.of(
          "a", "about", "above", "after", "again", "all", "also", "am", "an", "and", "any", "are",
          "as", "at", "be", "because", "been", "before", "being", "below", "between", "both", "but",
          "by", "can", "could", "did", "do", "does", "doing", "down", "during", "each", "few",
          "for", "from", "further", "had", "has", "have", "having", "he", "her", "here", "him",
          "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "may", "me", "might",
          "more", "most", "my", "no", "nor", "not", "now", "of", "off", "on", "once", "only", "or",
          "other", "our", "out", "over", "own", "same", "she", "should", "so", "some", "such",
          "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
          "through", "to", "too", "under", "until", "up", "upon", "very", "was", "we", "were",
          "what", "when", "where", "which", "while", "who", "whom", "why", "will", "with", "would",
          "you", "your");

  private final List<Language> languages;

  /** Those of some languages. */
  public StopWords(Collection<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  /** Whether a word is one in any of the languages. Capitals make a name of it: {@code Will}. */
  public boolean contains(WrittenWord word) {
    return word.parts().isEmpty()
        && word.whole().casing() == Casing.PLAIN
        && languages.stream().anyMatch(language -> isOf(language, word.whole()));
  }

  private static boolean isOf(Language language, SimpleWord word) {
    return switch (language) {
      case ENGLISH -> ENGLISH.contains(word.exact());
      case GERMAN -> isIn(GermanAnalyzer.getDefaultStopSet(), word);
      case FRENCH -> isIn(FrenchAnalyzer.getDefaultStopSet(), word);
      case SPANISH -> isIn(SpanishAnalyzer.getDefaultStopSet(), word);
      case ITALIAN -> isIn(ItalianAnalyzer.getDefaultStopSet(), word);
      case PORTUGUESE -> isIn(PortugueseAnalyzer.getDefaultStopSet(), word);
      case DUTCH -> isIn(DutchAnalyzer.getDefaultStopSet(), word);
      case RUSSIAN -> isIn(RussianAnalyzer.getDefaultStopSet(), word);
      case ARABIC -> isIn(ArabicAnalyzer.getDefaultStopSet(), word);
    };
  }

  private static boolean isIn(CharArraySet words, SimpleWord word) {
    return words.contains((CharSequence) word.lower());
  }
}
