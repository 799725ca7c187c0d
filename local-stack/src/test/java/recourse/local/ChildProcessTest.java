package recourse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
  @TempDir Path folder;

  @Test
  void shouldEndTheChildWhenTheParentIsKilled() throws IOException {
    // given
    Process parent = parentOfAChild();
    try (BufferedReader said = parent.inputReader()) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      assertThat(child.isAlive()).isTrue();
      // when
      parent.destroyForcibly();
      // then
      await().atMost(Duration.ofSeconds(60)).until(() -> !child.isAlive());
    }
  }

  @Test
  void shouldKillAChildThatDoesNotObey() {
    // given
    ChildProcess deaf =
        ChildProcess.start(
            "TERM",
            List.of("/bin/sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 0.1; done"),
            Map.of(),
            folder.resolve("log"));
    await().until(() -> Files.readString(folder.resolve("log")).contains("deaf"));
    // when
    boolean obeyed = deaf.stop(Duration.ofMillis(500));
    // then
    assertThat(obeyed).isFalse();
    assertThat(deaf.isAlive()).isFalse();
  }

  private static Process parentOfAChild() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-cp", classPath, ChildProcessTest.Parent.class.getName())
        .start();
  }

  /** A JVM that holds a child on a leash and says its number. */
  static final class Parent {
    private Parent() {}

    public static void main(String[] arguments) throws InterruptedException {
      ChildProcess leash =
          ChildProcess.start("TERM", List.of("sleep", "300"), Map.of(), Path.of("/dev/null"));
      System.out.println(leash.pid());
      Thread.currentThread().join();
    }
  }
}
