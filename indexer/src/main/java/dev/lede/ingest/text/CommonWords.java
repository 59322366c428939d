package dev.lede.ingest.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells character sets of one byte a letter by the commonest words of their languages: the bytes of
 * <i>się</i> are a word in Polish reading alone. The letters of a script are nearly the same in all
 * of its character sets, so that their frequency says little.
 */
final class CommonWords {
  /** One word may be chance. */
  private static final int FEWEST = 2;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");

  /** A sign inside a word, which nobody writes there, is a letter that was read wrongly. */
  private static final Pattern TORN =
      Pattern.compile("(?<=\\p{L})[^\\p{L}\\p{M}\\x00-\\x7F’‘–—…·\\xAD\\xA0](?=\\p{L})");

  private static final String CENTRAL_EUROPEAN =
      """
      się że są być też także jeśli będzie będą już między więc część można był była było były miał został
      że při před však může ještě řekl již této přes proč podľa ešte môže tiež ktorý bude účasť
      što može će više već također između još če več še tudi
      és még már több között után első ők őket idő közül
      să că şi după până către fără în
      """;

  /** The words of a character set, each of which has a letter beyond ASCII. */
  private record Language(Charset charset, Set<String> words) {
    static Language of(String charset, String words) {
      return new Language(
          Charset.forName(charset),
          Arrays.stream(words.strip().split("\\s+", -1))
              .filter(word -> word.chars().anyMatch(letter -> letter > 0x7F))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** What readers of the West need first; of two that fit equally the earlier is taken. */
  private static final List<Language> LANGUAGES =
      List.of(
          Language.of(
              "windows-1252",
              """
              für über können könnte würde müssen fünf während größte hätte wäre zurück
              été être même après très où à déjà français année années là côté
              más también años según está después día sólo así
              não são então também até já é há será país
              på är från också år när för får være både første når må så også
              è più perché già così può città één
              myös hän sekä että mutta että on
              að það við þegar
              """),
          Language.of("windows-1250", CENTRAL_EUROPEAN),
          Language.of("ISO-8859-2", CENTRAL_EUROPEAN),
          Language.of(
              "windows-1254",
              """
              için değil olduğu olduğunu yılında açıkladı söyledi başkanı çok göre büyük şu gün önce türkiye
              """),
          Language.of(
              "windows-1257",
              """
              iš už būti kurį tačiau šių šį metų jų dėl nėra įvyko arī pēc šo gadā kā tās vairāk šā
              """),
          Language.of("windows-1256", "في من على أن إلى عن التي الذي هذا قال"));

  private CommonWords() {}

  /** The character set in which most common words are read; empty where there are too few. */
  static Optional<Charset> charset(byte[] head) {
    Optional<Charset> likeliest = Optional.empty();
    long most = FEWEST - 1;
    for (Language language : LANGUAGES) {
      long fit = fit(new String(head, language.charset()).toLowerCase(Locale.ROOT), language);
      likeliest = fit > most ? Optional.of(language.charset()) : likeliest;
      most = Math.max(most, fit);
    }
    return likeliest;
  }

  private static long fit(String text, Language language) {
    long words = BETWEEN_WORDS.splitAsStream(text).filter(language.words()::contains).count();
    return words < FEWEST ? 0 : words - TORN.matcher(text).results().count();
  }
}
