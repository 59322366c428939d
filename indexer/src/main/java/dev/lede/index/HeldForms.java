package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.History;
import dev.lede.ingest.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * New forms of articles that came in several forms before, held back until the run ends: a file
 * that holds two forms of an article is read again, and the one that is indexed may be still to
 * come. Only the last form of a run stands against the index. Memory is bounded.
 */
final class HeldForms {
  private static final int MOST = 20_000;

  private static final int MOST_CHARACTERS = 20_000_000;

  /**
   * A form that may take the place of the one in the index.
   *
   * @param history what its history is if it does
   */
  record Held(Parsed.Ok form, String fingerprint, History history) {
    private Article article() {
      return form.article();
    }

    /** The history of a form that comes after this one. */
    History replacedBy(Article next, String nextFingerprint) {
      return fingerprint.equals(nextFingerprint)
          ? history
          : history.replaced(article().headline(), next.headline());
    }

    private long size() {
      Article article = article();
      long size = article.id().length();
      size += article.headline().length();
      size += article.body().length();
      for (Map.Entry<String, String> extra : article.extra().entrySet()) {
        size += extra.getKey().length();
        size += extra.getValue().length();
      }
      return size
          + article.authors().stream().mapToInt(String::length).sum()
          + article.tags().stream().mapToInt(String::length).sum()
          + history.earlierHeadlines().stream().mapToInt(String::length).sum();
    }
  }

  private final Map<String, Held> byId = new LinkedHashMap<>();
  private long characters;

  /** The last form held of an id. */
  Optional<Held> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Holds a form back in place of any other of its id.
   *
   * @return false if there is no room; then none of its id is held
   */
  boolean hold(Held form) {
    drop(form.article().id());
    if (byId.size() >= MOST || characters + form.size() > MOST_CHARACTERS) {
      return false;
    }
    byId.put(form.article().id(), form);
    characters += form.size();
    return true;
  }

  /** Holds no form of an id any longer. */
  void drop(String id) {
    of(id).ifPresent(form -> characters -= form.size());
    byId.remove(id);
  }

  /** Everything that is held, in the order it came; it is held no longer. */
  List<Held> takeAll() {
    List<Held> all = new ArrayList<>(byId.values());
    byId.clear();
    characters = 0;
    return all;
  }
}
