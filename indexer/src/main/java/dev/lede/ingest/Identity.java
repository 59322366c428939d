package dev.lede.ingest;

import dev.lede.article.Fingerprint;
import dev.lede.schema.IdField;
import java.util.Optional;

/**
 * The id of an article, the same in every run: its own, else its address, unless that is a whole
 * site's, else the file that it fills, else a digest of what it says.
 */
final class Identity {
  private Identity() {}

  static String of(Draft draft, String source, Optional<String> wholeFile) {
    if (!draft.id.isEmpty()) {
      return draft.id;
    }
    String address = NormalisedUrl.of(draft.url);
    if (fits(address) && !NormalisedUrl.isSite(address)) {
      return address;
    }
    String file = wholeFile.orElse("");
    if (fits(file)) {
      return file;
    }
    return "sha256:" + Fingerprint.of(source, draft.date.strip(), draft.headline, draft.body);
  }

  private static boolean fits(String id) {
    return !id.isEmpty() && id.length() <= IdField.LONGEST;
  }
}
