package dev.lede.cli.view;

import dev.lede.cli.terminal.Printable;
import dev.lede.ingest.Parsed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files that were passed over, by the reason. */
public final class SkippedFiles {
  /** A folder may hold a thousand pictures: a few names tell which kind was passed over. */
  private static final int NAMES_SHOWN = 5;

  /** A thousand tables have a thousand first rows, and each of them may be a reason. */
  private static final int REASONS_SHOWN = 10;

  private static final String OTHERS = "for other reasons";

  /** Files that were passed over for one reason. */
  private static final class Group {
    private final List<String> names = new ArrayList<>();
    private long files;

    private void add(String name) {
      files++;
      if (names.size() < NAMES_SHOWN) {
        names.add(name);
      }
    }

    private String shown() {
      return String.join(", ", names) + (files > names.size() ? ", …" : "");
    }
  }

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private long files;

  /** Counts a file. */
  public void add(Parsed.Skipped skipped) {
    String place = skipped.origin().toString();
    boolean known = groups.containsKey(skipped.why()) || groups.size() < REASONS_SHOWN;
    groups
        .computeIfAbsent(known ? skipped.why() : OTHERS, why -> new Group())
        .add(place.substring(place.lastIndexOf('/') + 1));
    files++;
  }

  /** Prints how many there are and why; nothing where there are none. */
  public void print(PrintWriter out) {
    if (files == 0) {
      return;
    }
    out.println(
        String.format(Locale.ROOT, "%,d %s skipped:", files, files == 1 ? "file" : "files"));
    groups.entrySet().stream()
        .sorted(Comparator.comparingLong(group -> -group.getValue().files))
        .forEach(
            group ->
                out.println(
                    String.format(Locale.ROOT, "%,9d  ", group.getValue().files)
                        + Printable.line(group.getKey() + " (" + group.getValue().shown() + ")")));
  }
}
