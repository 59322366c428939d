package dev.lede.cli;

import dev.lede.article.Origin;
import dev.lede.cli.progress.Progress;
import dev.lede.index.IndexListener;
import dev.lede.ingest.Parsed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints what goes wrong beside the results while a run goes on. */
final class IndexWarnings implements IndexListener {
  /** So many values that were not understood are shown; all are counted. */
  private static final int WARNINGS_SHOWN = 20;

  /** A folder may hold a thousand pictures: a few names tell which kind was passed over. */
  private static final int SKIPPED_SHOWN = 5;

  private final Progress progress;
  private final Quarantine quarantine;
  private final String folder;
  private final List<String> skippedNames = new ArrayList<>();
  private int warnings;

  /**
   * Prints beside a progress.
   *
   * @param quarantine takes what is rejected
   * @param folder the folder that the command runs in, whose name is not repeated in each line
   */
  IndexWarnings(Progress progress, Quarantine quarantine, Path folder) {
    this.progress = progress;
    this.quarantine = quarantine;
    this.folder = folder.toAbsolutePath() + folder.getFileSystem().getSeparator();
  }

  List<String> skippedNames() {
    return skippedNames;
  }

  @Override
  public void rejected(Parsed.Problem problem) throws IOException {
    progress.note(shown(problem.origin()) + ": " + problem.why());
    quarantine.add(problem);
  }

  @Override
  public void skipped(Parsed.Skipped skipped) {
    if (skippedNames.size() < SKIPPED_SHOWN) {
      String place = skipped.origin().toString();
      skippedNames.add(place.substring(place.lastIndexOf('/') + 1));
    }
  }

  @Override
  public void warned(Origin origin, String warning) {
    warnings++;
    if (warnings <= WARNINGS_SHOWN) {
      progress.note(shown(origin) + ": " + warning);
    } else if (warnings == WARNINGS_SHOWN + 1) {
      progress.note("more of these are counted and not shown");
    }
  }

  private String shown(Origin origin) {
    String place = origin.toString();
    return place.startsWith(folder) ? place.substring(folder.length()) : place;
  }
}
