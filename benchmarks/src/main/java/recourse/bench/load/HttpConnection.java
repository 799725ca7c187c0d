package recourse.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection that speaks as much HTTP/1.1 as our services answer with. */
public final class HttpConnection implements AutoCloseable {
  private static final int ANSWER_WITHIN_MS = 60_000;

  private final String host;
  private final Socket socket = new Socket();
  private final InputStream in;

  /** Connects to a service on this machine. */
  public HttpConnection(int port) throws IOException {
    host = "localhost:" + port;
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(ANSWER_WITHIN_MS);
    socket.connect(new InetSocketAddress("localhost", port));
    in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
  }

  /** An answer; the body as text. */
  public record Answer(int status, String body) {
    /** Whether the service did what was asked. */
    public boolean isOk() {
      return status >= 200 && status < 300;
    }

    /** The first text value of this name in the body. */
    public String text(String name) {
      String sought = "\"" + name + "\":\"";
      int from = body.indexOf(sought);
      if (from < 0) {
        throw new IllegalStateException("no " + name + " in " + status + " " + body);
      }
      return body.substring(from + sought.length(), body.indexOf('"', from + sought.length()));
    }
  }

  /** Sends a request and waits for its answer. */
  public Answer send(Request request) throws IOException {
    socket.getOutputStream().write(request.bytes(host));
    return read();
  }

  private Answer read() throws IOException {
    String statusLine = line();
    int status = Integer.parseInt(statusLine.substring(9, 12));
    int length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).trim());
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.contains("chunked");
      }
    }
    return new Answer(status, chunked ? chunks() : text(length));
  }

  private String chunks() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.append(text(size));
      line();
    }
    line();
    return body.toString();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().trim(), 16);
  }

  private String text(int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the service closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
