package recourse.spine.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ConsumerGateTest {
  private final ConsumerGate gate = new ConsumerGate();

  @Test
  void shouldFinishTheBatchInHandBeforeItEnds() throws Exception {
    // given
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicBoolean finished = new AtomicBoolean();
    CompletableFuture<Void> work =
        CompletableFuture.runAsync(
            () ->
                gate.pass(
                    () -> {
                      begun.countDown();
                      await(goOn);
                      finished.set(true);
                    }));
    begun.await();
    CompletableFuture<Boolean> finishedAtTheEnd =
        CompletableFuture.supplyAsync(
            () -> {
              end();
              return finished.get();
            });

    // when
    while (!gate.isClosed()) {
      Thread.onSpinWait();
    }
    goOn.countDown();

    // then
    assertThat(finishedAtTheEnd.get()).isTrue();
    work.get();
  }

  @Test
  void shouldLeaveABatchUnreadAfterItsEnd() throws InterruptedException {
    // given
    AtomicBoolean begun = new AtomicBoolean();
    gate.close();

    // when
    Runnable late = () -> gate.pass(() -> begun.set(true));

    // then
    assertThatThrownBy(late::run).isInstanceOf(IllegalStateException.class);
    assertThat(begun).isFalse();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private void end() {
    try {
      gate.close();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
