package io.github.aseansecretariat.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of the questions that were answered: a line each, with its id, and right or wrong. */
final class AnsweredQuestions {
  private static final String RIGHT = "\tright";
  private static final String WRONG = "\twrong";

  private final Path file;

  AnsweredQuestions(Path file) {
    this.file = file.toAbsolutePath();
  }

  void add(String id, boolean right) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          id + (right ? RIGHT : WRONG) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e, e);
    }
  }

  ImmutableList<String> ids() {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (String line : lines()) {
      ids.add(line.substring(0, line.indexOf('\t')));
    }
    return ids.build();
  }

  long right() {
    return lines().stream().filter(line -> line.endsWith(RIGHT)).count();
  }

  private ImmutableList<String> lines() {
    if (!Files.exists(file)) {
      return ImmutableList.of();
    }
    ImmutableList<String> lines;
    try {
      lines = ImmutableList.copyOf(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e, e);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).endsWith(RIGHT) && !lines.get(i).endsWith(WRONG)) {
        throw new IllegalArgumentException(
            file
                + ", line "
                + (i + 1)
                + ": expected an id, a tab and right or wrong but was \""
                + lines.get(i)
                + "\"");
      }
    }
    return lines;
  }
}
