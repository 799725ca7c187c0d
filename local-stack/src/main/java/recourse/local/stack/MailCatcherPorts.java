package recourse.local.stack;

import recourse.local.Ports;

/**
 * Where the mail catcher of a stack listens.
 *
 * @param smtp for mail
 * @param page for people, and for text messages and chat
 */
public record MailCatcherPorts(int smtp, int page) {
  private static final int SMTP = 1025;
  private static final int PAGE = 8025;

  static MailCatcherPorts usual() {
    return new MailCatcherPorts(Ports.freeFrom(SMTP), Ports.freeFrom(PAGE));
  }

  static MailCatcherPorts free() {
    return new MailCatcherPorts(Ports.free(), Ports.free());
  }
}
