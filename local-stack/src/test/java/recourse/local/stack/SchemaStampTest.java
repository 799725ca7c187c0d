package recourse.local.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recourse.local.Service;
import recourse.local.StackFailure;

class SchemaStampTest {
  @TempDir Path checkout;

  private StackHome home;

  @BeforeEach
  void build() throws IOException {
    StandInService.build(checkout);
    StandInService.addMigration(checkout, Service.INTAKE, "V1__intake", "create table complaint");
    home = StackHome.made(checkout.resolve("home"));
  }

  @Test
  void shouldRefuseAHomeWithDataThatNobodyStamped() throws IOException {
    // given
    Files.createDirectories(home.folder().resolve("postgres/data"));
    // when // then
    assertRefused();
  }

  @Test
  void shouldRefuseAHomeWhoseMigrationWasChangedSince() throws IOException {
    // given
    SchemaStamp.stamp(home, checkout);
    StandInService.addMigration(checkout, Service.INTAKE, "V1__intake", "create table complaints");
    // when // then
    assertRefused();
  }

  @Test
  void shouldRefuseAHomeWhoseMigrationIsGone() throws IOException {
    // given
    StandInService.addMigration(checkout, Service.METRICS, "V7__metrics", "drop table x");
    SchemaStamp.stamp(home, checkout);
    StandInService.addMigration(checkout, Service.METRICS, "V7__metrics", "");
    Files.delete(checkout.resolve("metrics-service/target/quarkus-app/app/V7__metrics.jar"));
    // when // then
    assertRefused();
  }

  @Test
  void shouldTakeAHomeToWhichMigrationsAreAdded() throws IOException {
    // given
    SchemaStamp.stamp(home, checkout);
    Files.createDirectories(home.folder().resolve("postgres/data"));
    StandInService.addMigration(checkout, Service.INTAKE, "V2__more", "alter table complaint");
    // when // then
    assertThatCode(() -> SchemaStamp.stamp(home, checkout)).doesNotThrowAnyException();
    StandInService.addMigration(checkout, Service.INTAKE, "V2__more", "alter table other");
    assertRefused();
  }

  @Test
  void shouldTakeAHomeThatWasWiped() throws IOException {
    // given
    SchemaStamp.stamp(home, checkout);
    StandInService.addMigration(checkout, Service.INTAKE, "V1__intake", "create table complaints");
    // when
    home.wipe();
    // then
    StackHome fresh = StackHome.made(home.folder());
    assertThatCode(() -> SchemaStamp.stamp(fresh, checkout)).doesNotThrowAnyException();
  }

  private void assertRefused() {
    assertThatThrownBy(() -> SchemaStamp.stamp(home, checkout))
        .isInstanceOf(StackFailure.class)
        .hasMessageStartingWith(home.folder() + " was made by an older build")
        .hasMessageContaining("./recourse down --wipe")
        .hasMessageNotContaining("\n");
  }
}
