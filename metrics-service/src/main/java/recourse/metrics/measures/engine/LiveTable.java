package recourse.metrics.measures.engine;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.eventlog.LogPosition;
import recourse.metrics.eventlog.SqlEventLog;
import recourse.metrics.measures.definition.Thresholds;
import recourse.metrics.projection.ComplaintProjector;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.spine.policy.Policies;
import recourse.spine.time.BusinessCalendar;
import recourse.spine.time.OrganisationCalendar;

/**
 * All complaints in memory, kept up with the event log: whoever looks first reads what was
 * committed since somebody looked last. When the log was rebuilt or the organisation changed its
 * calendar, a new table is built beside the one in use and then takes its place.
 */
@NullUnmarked // still to be annotated
@ApplicationScoped
class LiveTable implements Cohorts {
  private static final Logger LOG = Logger.getLogger(LiveTable.class);
  private static final int PAST_MOMENTS_KEPT = 2;

  private final ReentrantReadWriteLock content = new ReentrantReadWriteLock();
  private final ReentrantLock catchingUp = new ReentrantLock();
  private final ReentrantLock moving = new ReentrantLock();
  private final Map<Instant, PastView> pastViews = new LinkedHashMap<>();
  private final SqlEventLog log;
  private final OrganisationCalendar calendar;
  private final Policies policies;
  private final Clock clock;
  private ComplaintTable table;
  private LogPosition seen;

  LiveTable(SqlEventLog log, OrganisationCalendar calendar, Policies policies, Clock clock) {
    this.policies = policies;
    this.clock = clock;
    this.log = log;
    this.calendar = calendar;
  }

  @Override
  public <T> T look(Instant recordedBy, Function<TableView, T> look) {
    catchUp();
    if (recordedBy == null) {
      return reading(current -> look.apply(new TableView(List.of(TableLayer.whole(current)))));
    }
    return past(recordedBy).look(look);
  }

  /** Whether there is anything to look at yet. */
  boolean isLoaded() {
    return reading(current -> current != null);
  }

  @Scheduled(every = "0.5s", concurrentExecution = ConcurrentExecution.SKIP)
  void keepUp() {
    try {
      catchUp();
      load(log.progress().inUseSince());
    } catch (IllegalStateException away) {
      LOG.debugf("the table waits for the database: %s", away.getMessage());
    }
  }

  private void catchUp() {
    if (reading(current -> current == null)) {
      load(log.progress().inUseSince());
    }
    catchingUp.lock();
    try {
      LogPosition read =
          log.changedSince(
              seen,
              histories -> {
                List<MeasuredComplaint> changed = projected(histories);
                writing(() -> changed.forEach(table::put));
              });
      seen = new LogPosition(seen.rebuiltAt(), read.before());
    } finally {
      catchingUp.unlock();
    }
  }

  /** Lays out the whole log beside the table in use, which is kept up until it is replaced. */
  private void load(Instant rebuiltAt) {
    moving.lock();
    try {
      BusinessCalendar hours = calendar.current();
      if (table != null && seen.rebuiltAt().equals(rebuiltAt) && table.isCountedBy(hours)) {
        return;
      }
      ComplaintTable fresh = new ComplaintTable(hours, limits(hours));
      LogPosition laidOut = log.all(histories -> projected(histories).forEach(fresh::put));
      catchingUp.lock();
      try {
        // whoever has caught up with the old table finds as much in the new one
        LogPosition now =
            log.changedSince(laidOut, histories -> projected(histories).forEach(fresh::put));
        writing(
            () -> {
              table = fresh;
              seen = new LogPosition(laidOut.rebuiltAt(), now.before());
            });
      } finally {
        catchingUp.unlock();
      }
      LOG.infof("%d complaints are ready to be counted", fresh.size());
    } finally {
      moving.unlock();
    }
  }

  private Thresholds limits(BusinessCalendar hours) {
    return Thresholds.of(policies, LocalDate.ofInstant(clock.instant(), hours.zone()));
  }

  /** On as many processors as there are. */
  private static List<MeasuredComplaint> projected(List<EventHistory> histories) {
    return histories.parallelStream().map(ComplaintProjector::of).toList();
  }

  private PastView past(Instant recordedBy) {
    synchronized (pastViews) {
      PastView past = pastViews.remove(recordedBy);
      PastView kept = past == null ? new PastView(recordedBy) : past;
      pastViews.put(recordedBy, kept);
      Iterator<Instant> oldest = pastViews.keySet().iterator();
      while (pastViews.size() > PAST_MOMENTS_KEPT) {
        oldest.next();
        oldest.remove();
      }
      return kept;
    }
  }

  private <T> T reading(Function<ComplaintTable, T> reader) {
    content.readLock().lock();
    try {
      return reader.apply(table);
    } finally {
      content.readLock().unlock();
    }
  }

  private void writing(Runnable change) {
    content.writeLock().lock();
    try {
      change.run();
    } finally {
      content.writeLock().unlock();
    }
  }

  /**
   * What could be known at an instant. Complaints of which nothing was recorded later look as they
   * look now; the others are read from the log again, without what came later.
   */
  private final class PastView {
    private static final int HISTORIES_AT_A_TIME = 5_000;

    private final Instant recordedBy;
    private final long micros;
    private ComplaintTable of;
    private ComplaintTable otherwise;
    private int stamp;

    PastView(Instant recordedBy) {
      this.recordedBy = recordedBy;
      this.micros = ComplaintTable.micros(recordedBy);
    }

    synchronized <T> T look(Function<TableView, T> look) {
      while (true) {
        read(reading(this::differing));
        List<T> seen = new ArrayList<>();
        reading(
            current -> {
              if (current == of && current.stamp() == stamp) {
                seen.add(look.apply(view()));
              }
              return current;
            });
        if (!seen.isEmpty()) {
          return seen.get(0);
        }
      }
    }

    private TableView view() {
      return new TableView(List.of(new TableLayer(of, micros), TableLayer.whole(otherwise)));
    }

    private List<UUID> differing(ComplaintTable current) {
      if (current != of) {
        of = current;
        otherwise = of.emptyTwin();
        stamp = 0;
      }
      List<UUID> differing = new ArrayList<>();
      for (int row = 0; row < of.size(); row++) {
        if (of.stamp(row) > stamp
            && of.lastRecorded(row) > micros
            && of.firstRecorded(row) <= micros) {
          differing.add(of.complaint(row));
        }
      }
      stamp = of.stamp();
      return differing;
    }

    private void read(List<UUID> complaints) {
      for (int i = 0; i < complaints.size(); i += HISTORIES_AT_A_TIME) {
        log.of(
            complaints.subList(i, Math.min(complaints.size(), i + HISTORIES_AT_A_TIME)),
            histories ->
                projected(histories.stream().map(h -> h.asReportedBy(recordedBy)).toList())
                    .forEach(otherwise::put));
      }
    }
  }
}
