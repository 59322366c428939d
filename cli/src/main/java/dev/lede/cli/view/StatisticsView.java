package dev.lede.cli.view;

import dev.lede.cli.terminal.Printable;
import dev.lede.cli.terminal.ShownDate;
import dev.lede.search.IndexStatistics;
import dev.lede.search.IndexStatistics.ValueCount;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The numbers of an index for the terminal. */
public final class StatisticsView {
  private final PrintWriter out;
  private final ZoneId zone;

  public StatisticsView(PrintWriter out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  public void print(IndexStatistics statistics) {
    row("articles", String.format(Locale.ROOT, "%,d", statistics.articles()));
    row("undated", String.format(Locale.ROOT, "%,d", statistics.undated()));
    statistics.oldest().ifPresent(oldest -> row("oldest", ShownDate.day(oldest, zone)));
    statistics.newest().ifPresent(newest -> row("newest", ShownDate.day(newest, zone)));
    row("on disk", String.format(Locale.ROOT, "%,.1f MB", statistics.bytes() / 1e6));
    row("format", statistics.format() + ", " + statistics.analysis());
    row("written by", "Lede " + statistics.program());
    row("last write", String.format(Locale.ROOT, "%,d", statistics.sequence()));
    values("sources", statistics.sources());
    values("sections", statistics.sections());
    values("languages", statistics.languages());
  }

  private void values(String title, List<ValueCount> values) {
    if (!values.isEmpty()) {
      out.println();
      out.println(title);
      for (ValueCount value : values) {
        out.println(
            String.format(Locale.ROOT, "%,9d  ", value.articles()) + Printable.line(value.value()));
      }
    }
  }

  private void row(String name, String value) {
    out.println(String.format(Locale.ROOT, "%-11s", name) + Printable.line(value));
  }
}
