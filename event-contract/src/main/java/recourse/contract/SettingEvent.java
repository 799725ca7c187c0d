package recourse.contract;

/**
 * Something the organisation decided about itself and that every service must know; on the
 * compacted topic {@link Topics#ORGANISATION_SETTINGS}.
 */
public sealed interface SettingEvent extends DomainEvent permits CalendarChanged {
  @Override
  default String topic() {
    return Topics.ORGANISATION_SETTINGS;
  }
}
