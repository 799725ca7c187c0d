package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened: past tense, immutable, free of personal data. A released event never
 * changes its meaning; it is only joined by a {@code .v2}. On the wire it is the data of a
 * CloudEvent, on its {@link #topic()} and keyed by its {@link #subject()}.
 */
public sealed interface DomainEvent permits ComplaintEvent, SettingEvent {

  /**
   * When it happened, in UTC. May lie long before it was recorded: letters arrive late, histories
   * are imported. Deadlines and measures run on this time.
   */
  Instant occurredAt();

  /** What it is about; the key on the wire, so that all events about the same keep their order. */
  UUID subject();

  /** Where it is published: one of {@link Topics}. */
  String topic();
}
