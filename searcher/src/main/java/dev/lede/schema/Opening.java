package dev.lede.schema;

import dev.lede.analysis.Mark;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words with which a story opens, those of its headline and the first of its body, as the index
 * keeps them with each article: in their order, each as one code for all of its forms or, where it
 * is made of parts, a few. The best of a search are scored again by them without looking up a
 * posting of every form in every field.
 */
final class Opening {
  /** So much of a body, which holds the lede and some of what explains it. */
  static final int BODY_WORDS = 128;

  static final int BYTES_OF_CODE = 3;

  /** Of a code that belongs to the same word as the one before. */
  static final int SAME_WORD = 1 << 23;

  private static final int SEED = 0x4c656465;

  /** So many words are the same where a lede begins. */
  private static final int SAME_IN_LEDE = 5;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private Opening() {}

  /**
   * The opening of a story, encoded.
   *
   * @param headline the forms of each word in the story
   * @param lede those of the lede, which is a part of the body
   */
  static BytesRef of(
      List<List<String>> headline, List<List<String>> lede, List<List<String>> body) {
    Opening opening = new Opening();
    List<List<String>> first = body.subList(0, Math.min(BODY_WORDS, body.size()));
    int start = start(lede, first);
    opening.number(headline.size());
    opening.number(start);
    opening.number(Math.min(first.size(), start + lede.size()));
    headline.forEach(opening::word);
    first.forEach(opening::word);
    return new BytesRef(opening.bytes.toByteArray());
  }

  /** Where the lede begins among the words of the body; at the first where it cannot be told. */
  private static int start(List<List<String>> lede, List<List<String>> body) {
    List<List<String>> same = lede.subList(0, Math.min(SAME_IN_LEDE, lede.size()));
    return IntStream.rangeClosed(0, body.size() - same.size())
        .filter(at -> body.subList(at, at + same.size()).equals(same))
        .findFirst()
        .orElse(0);
  }

  private void number(int number) {
    bytes.write(Math.min(number, 0xFF));
  }

  private void word(List<String> forms) {
    int same = 0;
    for (String form : codedForms(forms)) {
      int code = code(form) | same;
      for (int shift = 8 * (BYTES_OF_CODE - 1); shift >= 0; shift -= 8) {
        bytes.write(code >> shift);
      }
      same = SAME_WORD;
    }
  }

  /**
   * Where the family of a word is known it stands for all forms; a whole or a part that is written
   * in another way has a form of its own.
   */
  private static List<String> codedForms(List<String> forms) {
    if (forms.stream().noneMatch(Mark.FAMILY::marks)) {
      return forms;
    }
    List<String> coded = new ArrayList<>();
    for (String form : forms) {
      boolean whole = coded.isEmpty() && form.equals(forms.get(0));
      if (Mark.FAMILY.marks(form) || Mark.ACRONYM.marks(form) || (!whole && !isMarked(form))) {
        coded.add(form);
      }
    }
    return coded;
  }

  private static boolean isMarked(String form) {
    return form.charAt(0) <= Mark.LAST;
  }

  /** The code of a form, of 23 bits: two of ten million pairs have the same. */
  static int code(String form) {
    return StringHelper.murmurhash3_x86_32(new BytesRef(form), SEED) & (SAME_WORD - 1);
  }
}
