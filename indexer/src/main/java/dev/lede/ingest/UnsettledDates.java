package dev.lede.ingest;

import dev.lede.article.Article;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a date alone does not tell: in which zone it was written where it names none, and whether it
 * lies ahead. An article that comes from an export has been through this before.
 *
 * @param zone where a date was written that names no zone
 * @param clock says what time it is
 */
record UnsettledDates(ZoneId zone, InstantSource clock) {
  /** Somewhere it is tomorrow already, and clocks go wrong. */
  private static final Duration SLACK = Duration.ofDays(1);

  /** An article with these things settled; anything else as it is. */
  Parsed settled(Parsed parsed) {
    if (!(parsed instanceof Parsed.Ok ok) || ok.firstIndexed().isPresent()) {
      return parsed;
    }
    Optional<Published> written = ok.article().published();
    Optional<Published> date = written.map(this::inZone);
    boolean ahead = date.isPresent() && liesAhead(date.get());
    return date.equals(written) && !ahead ? ok : settled(ok, date.orElseThrow(), ahead);
  }

  private static Parsed settled(Parsed.Ok read, Published date, boolean ahead) {
    Article.Builder article = read.article().toBuilder().published(date);
    List<String> warnings = new ArrayList<>(read.warnings());
    if (ahead) {
      warnings.add(DateDoubt.FUTURE.why(date.raw().strip()));
      article.extra(DateDoubt.KEY, DateDoubt.FUTURE.json());
    }
    return new Parsed.Ok(article.build(), Optional.empty(), warnings);
  }

  private boolean liesAhead(Published date) {
    return date.instant().isAfter(clock.instant().plus(SLACK));
  }

  private Published inZone(Published date) {
    if (date.zoneStated()) {
      return date;
    }
    LocalDateTime written = LocalDateTime.ofInstant(date.instant(), date.offset());
    ZoneOffset offset = zone.getRules().getOffset(written);
    Precision precision = date.precision();
    return new Published(written.toInstant(offset), precision, offset, false, date.raw());
  }
}
