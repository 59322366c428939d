package dev.lede.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of a line that may say of each what it is, as {@code Published: … | Updated: …} does.
 *
 * @param parts the ones that count most first: published, without a label, updated
 */
record LabelledDates(List<Part> parts) {
  enum Label {
    PUBLISHED,
    NONE,
    UPDATED
  }

  /**
   * One date.
   *
   * @param text folded, without its label
   */
  record Part(Label label, String text) {}

  private static final String PUBLISHED =
      "first published|originally published|published|date published|publication date|pubdate"
          + "|posted|publie|mise? en ligne|veroffentlicht|erschienen|erstellt|publicad[oa]"
          + "|pubblicato|gepubliceerd|publicerad|publisert|offentliggjort|udgivet|julkaistu"
          + "|opublikowano|publikovano|vydano|опубликовано|опубліковано|yayinlanma tarihi"
          + "|yayinlanma|发布时间|发布于|发布|發布時間|發布|発表|公開|配信|입력|등록";

  private static final String UPDATED =
      "last updated|last modified|last update|updated|update|modified"
          + "|mise? a jour|modifie|actualise|zuletzt aktualisiert|aktualisiert|stand"
          + "|ultima actualizacion|actualizad[oa]|ultima atualizacao|atualizad[oa]|modificad[oa]"
          + "|ultimo aggiornamento|aggiornat[oa]|laatst bijgewerkt|bijgewerkt|uppdaterad|oppdatert"
          + "|opdateret|paivitetty|ostatnia aktualizacja|zaktualizowano|aktualizacja|aktualizovano"
          + "|обновлено|оновлено|guncelleme tarihi|guncelleme|guncellenme|更新时间|更新時間|更新于|更新"
          + "|最終更新|수정|업데이트";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(" + PUBLISHED + ")|(" + UPDATED + "))(?:\\s?:|(?![a-zа-я]))");

  /** Without one there is no label, as in most dates that programs write. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  static LabelledDates of(String folded) {
    if (!WORD.matcher(folded).find()) {
      return new LabelledDates(List.of(new Part(Label.NONE, folded)));
    }
    List<Part> parts = new ArrayList<>();
    Label label = Label.NONE;
    int start = 0;
    Matcher labels = LABEL.matcher(folded);
    while (labels.find()) {
      add(parts, label, folded.substring(start, labels.start()));
      label = labels.group(1) == null ? Label.UPDATED : Label.PUBLISHED;
      start = labels.end();
    }
    add(parts, label, folded.substring(start));
    parts.sort(Comparator.comparing(Part::label));
    return new LabelledDates(List.copyOf(parts));
  }

  /** Whether a line tells nothing but when an article was changed. */
  static boolean tellsUpdateOnly(String line) {
    List<Part> parts = of(Folded.of(line)).parts;
    return !parts.isEmpty() && parts.stream().allMatch(part -> part.label == Label.UPDATED);
  }

  private static void add(List<Part> parts, Label label, String text) {
    if (text.chars().anyMatch(letter -> letter >= '0' && letter <= '9')) {
      parts.add(new Part(label, text));
    }
  }
}
