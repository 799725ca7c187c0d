package recourse.local.house;

import recourse.local.Ports;

/**
 * Where the outbox of a house listens.
 *
 * @param smtp for mail
 * @param page for people, and for text messages and chat
 */
public record OutboxPorts(int smtp, int page) {
  private static final int SMTP = 1025;
  private static final int PAGE = 8025;

  static OutboxPorts usual() {
    return new OutboxPorts(Ports.freeFrom(SMTP), Ports.freeFrom(PAGE));
  }

  static OutboxPorts free() {
    return new OutboxPorts(Ports.free(), Ports.free());
  }
}
