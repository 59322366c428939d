package dev.lede.cli.view;

import dev.lede.cli.terminal.Printable;
import dev.lede.index.IndexReport;
import dev.lede.index.Outcome;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The report of an indexing run for the terminal. */
public final class ReportView {
  private static final int KEYS_SHOWN = 20;

  private final PrintWriter out;

  public ReportView(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints a report.
   *
   * @param skipped the files that were passed over
   * @param bytes how much was read from files
   */
  public void print(IndexReport report, SkippedFiles skipped, long bytes, Duration elapsed) {
    out.println(
        String.format(
            Locale.ROOT,
            "%,d read: %,d added, %,d updated, %,d unchanged, %,d repeated, %,d rejected",
            report.read(),
            report.count(Outcome.ADDED),
            report.count(Outcome.UPDATED),
            report.count(Outcome.UNCHANGED),
            report.count(Outcome.REPEATED),
            report.rejections()));
    reasons(report.rejected());
    skipped.print(out);
    if (!report.passedOver().isEmpty()) {
      out.println("passed over: " + keys(report.passedOver()));
    }
    if (report.warnings() > 0) {
      out.println(
          String.format(
              Locale.ROOT,
              "%,d %s not understood and kept",
              report.warnings(),
              report.warnings() == 1 ? "value" : "values"));
    }
    if (!report.extraKeys().isEmpty()) {
      out.println("keys without a field, kept: " + keys(report.extraKeys()));
    }
    double seconds = Math.max(1, elapsed.toMillis()) / 1e3;
    out.println(
        String.format(
            Locale.ROOT,
            "%,.1f s, %,.0f articles/s, %,.1f MB/s",
            seconds,
            report.read() / seconds,
            bytes / 1e6 / seconds));
  }

  private void reasons(SortedMap<String, Long> rejected) {
    rejected.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            reason ->
                out.println(
                    String.format(Locale.ROOT, "%,9d  ", reason.getValue())
                        + Printable.line(reason.getKey())));
  }

  private static String keys(SortedMap<String, Long> keys) {
    String shown =
        keys.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(KEYS_SHOWN)
            .map(key -> String.format(Locale.ROOT, "%s (%,d)", key.getKey(), key.getValue()))
            .map(Printable::line)
            .collect(Collectors.joining(", "));
    int more = keys.size() - KEYS_SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
