package io.touchstone.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @Test
  void hasOneOwnerAtATime(@TempDir Path temporary) throws IOException {
    DataFolder folder = DataFolder.at(temporary);

    try (DataFolderLock owner = DataFolderLock.take(folder)) {
      assertThat(owner).isNotNull();
      assertThatThrownBy(() -> DataFolderLock.take(folder))
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining(temporary.toString())
          .hasMessageContaining("--data");
    }

    assertThat(temporary.resolve(DataFolderLock.FILE)).doesNotExist();
    DataFolderLock.take(folder).close();
  }

  @Test
  void aLockFileWithoutItsOwnerIsNoLock(@TempDir Path temporary) throws IOException {
    Files.writeString(temporary.resolve(DataFolderLock.FILE), "123456789012345678901234567890");

    try (DataFolderLock owner = DataFolderLock.take(DataFolder.at(temporary))) {
      assertThat(owner).isNotNull();
      assertThat(temporary.resolve(DataFolderLock.FILE))
          .hasContent(Long.toString(ProcessHandle.current().pid()));
    }
  }

  @Test
  void whereNothingCanBeWrittenAPersonIsToldSo(@TempDir Path temporary) throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));

    assertThatThrownBy(() -> DataFolder.at(file.resolve("data")))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("can't be written to")
        .hasMessageContaining("--data");
  }
}
