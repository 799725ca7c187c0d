package recourse.followup.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Writes the SLA register, one version after the other. */
@ApplicationScoped
public class RegisterSlaEntryHandler {
  private final SqlSlaRegister register;
  private final SharedClock clock;

  RegisterSlaEntryHandler(SqlSlaRegister register, SharedClock clock) {
    this.register = register;
    this.clock = clock;
  }

  /** Adds a version; it is known from this moment on. */
  @Transactional
  public void handle(RegisterSlaEntry command) {
    register.lock();
    int latest = register.entries(command.content().subject(), command.name()).size();
    requireSeen(command.expectedNumber(), latest);
    SlaRegister known = register.current();
    SlaVersion version =
        new SlaVersion(
            known.revision() + 1,
            command.name(),
            latest + 1,
            command.from(),
            command.until(),
            nowAfter(known),
            command.content());
    register.save(SlaEntry.register(version, command.by(), command.why(), known.latest()));
  }

  /** Now, and in any case after everything that is known. */
  private Instant nowAfter(SlaRegister known) {
    Instant now = clock.now().wall().truncatedTo(ChronoUnit.MICROS);
    Instant next = known.lastKnownFrom().plus(1, ChronoUnit.MICROS);
    return now.isBefore(next) ? next : now;
  }

  private static void requireSeen(@Nullable Long expected, int latest) {
    if (expected != null && expected != latest) {
      throw new Refusal(
          CommonReason.STALE, "Number " + latest + " is the latest: read it, then decide.");
    }
  }
}
