package recourse.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest {
  @TempDir Path folder;

  @Test
  void shouldMakeOneKeyOnceForItsOwnersEyesOnly() throws IOException {
    // given
    String made = Files.readString(MasterKeyFile.in(folder).file());

    // when
    Path again = MasterKeyFile.in(folder).file();

    // then
    assertThat(Files.readString(again)).isEqualTo(made);
    assertThat(Base64.getDecoder().decode(made.trim().split(" ")[1])).hasSize(32);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(again)))
        .isEqualTo("rw-------");
  }
}
