package recourse.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** TCP ports of this machine: which are free, and one sentence for the one that is not. */
public final class Ports {
  /** Below the range that the kernel hands to outgoing connections, so nobody drifts onto it. */
  private static final int LOWEST = 15_000;

  private static final int HIGHEST = 32_000;

  /** Never given twice by this JVM, for between choosing and listening a while may pass. */
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** A port that was free a moment ago. */
  public static int free() {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST))
        .filter(Ports::isFree)
        .filter(GIVEN::add)
        .findFirst()
        .orElseThrow();
  }

  /** The wanted port, or the next higher one that is free. */
  public static int freeFrom(int wanted) {
    return IntStream.rangeClosed(wanted, 65_535)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(() -> new StackFailure("No port from " + wanted + " upwards is free."));
  }

  /** Whether a server could listen on this port now, on this machine's loopback and on all. */
  public static boolean isFree(int port) {
    return canBind(new InetSocketAddress(port))
        && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  /**
   * Refuses a port that somebody else uses.
   *
   * @param whose who wants to listen there, as shown to people
   * @throws StackFailure with one sentence that names the port and the way out
   */
  public static void demandFree(int port, String whose) {
    if (!isFree(port)) {
      throw new StackFailure(
          "Port "
              + port
              + " is needed by "
              + whose
              + " but another program is using it: stop that program (find it with: ss -ltnp"
              + " 'sport = :"
              + port
              + "') and try again.");
    }
  }

  private static boolean canBind(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
