package dev.lede.ingest.markup;

import dev.lede.ingest.text.StrayBytes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the beginning of a file says about all of its records: namespaces and entities. */
public final class MarkupContext {
  private static final Pattern NAMESPACE =
      Pattern.compile("\\sxmlns(?::([\\w.-]{1,100}))?\\s*=\\s*(?:\"([^\"<]*)\"|'([^'<]*)')");

  private final String head;
  private final EntityDeclarations entities;
  private final String opening;

  private MarkupContext(String head, EntityDeclarations entities, String opening) {
    this.head = head;
    this.entities = entities;
    this.opening = opening;
  }

  /**
   * Reads the beginning of a file.
   *
   * @param head what stands before the first record
   * @param usual for each prefix that may be used without being declared, its namespace
   */
  public static MarkupContext of(String head, Map<String, String> usual) {
    Map<String, String> namespaces = new LinkedHashMap<>(usual);
    Matcher declaration = NAMESPACE.matcher(head);
    while (declaration.find()) {
      String prefix = declaration.group(1) == null ? "" : declaration.group(1);
      String uri = declaration.group(2) == null ? declaration.group(3) : declaration.group(2);
      namespaces.put(prefix, uri.strip());
    }
    StringBuilder opening = new StringBuilder("<context");
    namespaces.forEach(
        (prefix, uri) ->
            opening
                .append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                .append("=\"")
                .append(uri.replace("\"", ""))
                .append('"'));
    return new MarkupContext(head, EntityDeclarations.in(head), opening.append('>').toString());
  }

  /** What stands before the first record, as far as it can be read. */
  public MarkupElement head() {
    try {
      return element(head);
    } catch (RefusedMarkupException e) {
      return MarkupElement.root(opening);
    }
  }

  /**
   * The tree of a record: an element whose children are the elements of the text.
   *
   * @throws RefusedMarkupException if it needs an entity that is not resolved, or takes too much
   */
  public MarkupElement element(String record) throws RefusedMarkupException {
    String mended = StrayBytes.mended(record);
    return MarkupElement.root(opening + MarkupRepair.of(mended, entities));
  }
}
