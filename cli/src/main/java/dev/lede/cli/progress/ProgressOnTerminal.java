package dev.lede.cli.progress;

import dev.lede.cli.terminal.Console;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar in the last line of the terminal, which a library draws; notes stand above it. */
final class ProgressOnTerminal implements Progress {
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final int MILLISECONDS = 250;
  private static final long MEGABYTE = 1_000_000;
  private static final int USUAL_WIDTH = 80;

  /** What is left to do is worth more than what is done, in columns. */
  private static final int ROOM_FOR_NAME = 50;

  /** A line ends with a bare number only where the rest of it had no room. */
  private static final Pattern CUT_NUMBER = Pattern.compile(" [\\d,.]+$");

  private final Console console;
  private final CompletableFuture<OptionalLong> total;
  private final ProgressBar bar;
  private boolean isTotalKnown;
  private long nextArticle;

  ProgressOnTerminal(Console console, CompletableFuture<OptionalLong> total) {
    this.console = console;
    this.total = total;
    LastLine line = new LastLine(console);
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(line.getMaxRenderedLength() < ROOM_FOR_NAME ? "" : "indexing")
            .setUnit(" MB", MEGABYTE)
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(MILLISECONDS)
            .showSpeed(new DecimalFormat("#,##0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .clearDisplayOnFinish()
            .setConsumer(line)
            .build();
  }

  @Override
  public void at(long articles, long bytes) {
    if (!isTotalKnown) {
      OptionalLong all = total.getNow(OptionalLong.empty());
      isTotalKnown = all.isPresent();
      all.ifPresent(bar::maxHint);
    }
    bar.stepTo(bytes);
    if (articles >= nextArticle) {
      nextArticle = articles + 100;
      bar.setExtraMessage(String.format(Locale.ROOT, " %,d articles", articles));
    }
  }

  @Override
  public void note(String sentence) {
    synchronized (console.err()) {
      console.err().print(CLEAR_LINE);
      console.note(sentence);
      console.err().flush();
    }
  }

  @Override
  public void close() {
    bar.close();
  }

  /** Draws over what was drawn before. The bar has a thread of its own. */
  private record LastLine(Console console) implements ProgressBarConsumer {
    /** One less than there is: a terminal goes to the next line behind the last column. */
    @Override
    public int getMaxRenderedLength() {
      return console
              .variable("COLUMNS")
              .filter(columns -> columns.matches("[1-9]\\d{1,3}"))
              .map(Integer::valueOf)
              .orElseGet(() -> console.errColumns().get().orElse(USUAL_WIDTH))
          - 1;
    }

    @Override
    public void accept(String bar) {
      synchronized (console.err()) {
        console.err().print(CLEAR_LINE + CUT_NUMBER.matcher(bar).replaceFirst(""));
        console.err().flush();
      }
    }

    @Override
    public void clear() {
      accept("");
    }

    @Override
    public void close() {}
  }
}
