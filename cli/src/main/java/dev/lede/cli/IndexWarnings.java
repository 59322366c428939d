package dev.lede.cli;

import dev.lede.article.Origin;
import dev.lede.cli.progress.Progress;
import dev.lede.cli.view.SkippedFiles;
import dev.lede.index.IndexListener;
import dev.lede.ingest.Parsed;
import java.io.IOException;
import java.nio.file.Path;

/** Prints what goes wrong beside the results while a run goes on. */
final class IndexWarnings implements IndexListener {
  /** So many values that were not understood are shown; all are counted. */
  private static final int WARNINGS_SHOWN = 20;

  private final Progress progress;
  private final Quarantine quarantine;
  private final String folder;
  private final boolean verbose;
  private final SkippedFiles skipped = new SkippedFiles();
  private int warnings;

  /**
   * Prints beside a progress.
   *
   * @param quarantine takes what is rejected
   * @param folder the folder that the command runs in, whose name is not repeated in each line
   * @param verbose whether every file is named, and every value
   */
  IndexWarnings(Progress progress, Quarantine quarantine, Path folder, boolean verbose) {
    this.verbose = verbose;
    this.progress = progress;
    this.quarantine = quarantine;
    this.folder = folder.toAbsolutePath() + folder.getFileSystem().getSeparator();
  }

  /** What was skipped until now. */
  SkippedFiles skipped() {
    return skipped;
  }

  @Override
  public void rejected(Parsed.Problem problem) throws IOException {
    progress.note(shown(problem.origin()) + ": " + problem.why());
    quarantine.add(problem);
  }

  @Override
  public void skipped(Parsed.Skipped file) {
    skipped.add(file);
    if (verbose) {
      progress.note(shown(file.origin()) + ": skipped: " + file.why());
    }
  }

  @Override
  public void warned(Origin origin, String warning) {
    warnings++;
    if (verbose || warnings <= WARNINGS_SHOWN) {
      progress.note(shown(origin) + ": " + warning);
    } else if (warnings == WARNINGS_SHOWN + 1) {
      progress.note("more of these are counted, and shown with " + IndexCommand.VERBOSE);
    }
  }

  private String shown(Origin origin) {
    String place = origin.toString();
    return place.startsWith(folder) ? place.substring(folder.length()) : place;
  }
}
