package dev.lede.ingest.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entities that a file declares for itself. One that is a short piece of plain text is put in;
 * one that names a file or is made of other entities or of markup never is, and what needs it is
 * refused: so nothing is fetched and nothing grows.
 */
final class EntityDeclarations {
  private static final Pattern DECLARATION =
      Pattern.compile("<!ENTITY\\s+([\\w.:-]{1,100})\\s+(?:\"([^\"]*)\"|'([^']*)'|[A-Z])");

  private static final Pattern PLAIN = Pattern.compile("[^&<%]{0,100}");

  private static final Pattern REFERENCE =
      Pattern.compile("&(#\\d{1,7};|#[xX]\\p{XDigit}{1,6};|[\\w.:-]{1,100};)?");

  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> refused = new HashSet<>();

  /** Reads the declarations before the first record of a file. */
  static EntityDeclarations in(String head) {
    EntityDeclarations entities = new EntityDeclarations();
    Matcher declaration = DECLARATION.matcher(head);
    while (declaration.find()) {
      String name = declaration.group(1);
      String value = declaration.group(2) == null ? declaration.group(3) : declaration.group(2);
      if (value != null && PLAIN.matcher(value).matches()) {
        entities.texts.putIfAbsent(name, value);
      } else {
        entities.refused.add(name);
      }
    }
    return entities;
  }

  /** Writes a text with its own entities put in, and each {@code &} that begins none escaped. */
  void resolve(String text, StringBuilder resolved) throws RefusedMarkupException {
    Matcher reference = REFERENCE.matcher(text);
    int copied = 0;
    while (reference.find()) {
      resolved.append(text, copied, reference.start()).append(replacement(reference));
      copied = reference.end();
    }
    resolved.append(text, copied, text.length());
  }

  private String replacement(Matcher reference) throws RefusedMarkupException {
    String whole = reference.group();
    if (reference.group(1) == null) {
      return "&amp;";
    }
    String name = whole.substring(1, whole.length() - 1);
    if (refused.contains(name)) {
      throw new RefusedMarkupException("the entity '" + name + "' is not resolved");
    }
    return texts.getOrDefault(name, whole);
  }
}
