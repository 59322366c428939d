package dev.lede.cli.progress;

import dev.lede.cli.terminal.Console;

/** Nothing but the notes. */
record NoProgress(Console console) implements Progress {
  @Override
  public void at(long articles, long bytes) {}

  @Override
  public void note(String sentence) {
    console.note(sentence);
    // A run may wait long for more to read.
    console.err().flush();
  }

  @Override
  public void close() {}
}
