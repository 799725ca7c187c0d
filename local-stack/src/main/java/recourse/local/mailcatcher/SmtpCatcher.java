package recourse.local.mailcatcher;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server on this machine's loopback that delivers nothing and keeps everything. */
final class SmtpCatcher implements AutoCloseable {
  private final SMTPServer server;

  SmtpCatcher(int port, CaughtMessages messages) {
    server =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .simpleMessageListener(new Keeping(messages))
            .build();
    server.start();
  }

  @Override
  public void close() {
    server.stop();
  }

  private record Keeping(CaughtMessages messages) implements SimpleMessageListener {
    @Override
    public boolean accept(String from, String recipient) {
      return true;
    }

    @Override
    public void deliver(String from, String recipient, InputStream data) throws IOException {
      try {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), data);
        messages.keep(
            new CaughtMessage(
                mail.getMessageID() == null ? recipient + Instant.now() : mail.getMessageID(),
                "MAIL",
                recipient,
                mail.getSubject(),
                part(mail, "text/plain"),
                part(mail, "text/html"),
                Instant.now(),
                1));
      } catch (MessagingException noMail) {
        throw new IOException(noMail);
      }
    }

    /** The first part of a type, if there is one. */
    private static @Nullable String part(Part whole, String type)
        throws MessagingException, IOException {
      if (whole.isMimeType(type)) {
        return whole.getContent().toString();
      }
      if (whole.getContent() instanceof Multipart parts) {
        for (int i = 0; i < parts.getCount(); i++) {
          BodyPart part = parts.getBodyPart(i);
          String found = part(part, type);
          if (found != null) {
            return found;
          }
        }
      }
      return null;
    }
  }
}
