package io.touchstone.importer.fork;

import io.touchstone.importer.ocr.Tesseract;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Linux's Landlock (since 5.13): this thread, and every thread it starts, may from now on read the
 * Java runtime, the program and the system's libraries, write its own temporary folder, and nothing
 * else; since 6.7 it may open no TCP connection either. There is no way back.
 *
 * <p>The numbers are those of the kernel's {@code linux/landlock.h}; system calls 444 to 446 are
 * the same on all architectures that Java runs on.
 */
final class Landlock {
  private static final int CREATE_RULESET = 444;
  private static final int ADD_RULE = 445;
  private static final int RESTRICT_SELF = 446;
  private static final long VERSION = 1;
  private static final long PATH_BENEATH = 1;
  private static final int NO_NEW_PRIVILEGES = 38;
  private static final int PATH_ONLY = 0x200000 | 0x80000;
  private static final long EXECUTE_AND_READ_FILE = 1L | 1L << 2;
  private static final long READ_FOLDER = 1L << 3;
  private static final long ALL_OF_FIRST_VERSION = (1L << 13) - 1;
  private static final int VERSION_WITH_NETWORK = 4;
  private static final long TCP = 3;
  private static final List<String> SYSTEM =
      List.of(
          "/usr/lib",
          "/usr/share",
          "/lib",
          "/lib64",
          "/etc/fonts",
          "/dev/null",
          "/dev/random",
          "/dev/urandom");

  private final MethodHandle syscall;
  private final MethodHandle open;
  private final MethodHandle prctl;

  @SuppressWarnings("restricted") // native access is what this class is for; the worker is given it
  private Landlock() {
    Linker linker = Linker.nativeLinker();
    syscall =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("syscall"),
            FunctionDescriptor.of(
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG),
            Linker.Option.firstVariadicArg(1));
    open =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("open"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            Linker.Option.firstVariadicArg(2));
    prctl =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("prctl"),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG),
            Linker.Option.firstVariadicArg(1));
  }

  /**
   * Restricts this thread if the system can.
   *
   * @param tesseract the one other program that may be started, bound by the same rules; or null
   * @return "files and TCP", "files", or why it isn't restricted
   */
  static String restrict(@Nullable Tesseract tesseract) {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
      return "none: not Linux";
    }
    try (Arena arena = Arena.ofConfined()) {
      return new Landlock().apply(arena, tesseract);
    } catch (Throwable e) {
      // without Landlock the worker still is a process of its own that can be stopped
      return "none: " + e;
    }
  }

  private String apply(Arena arena, @Nullable Tesseract tesseract) throws Throwable {
    long version = call(CREATE_RULESET, 0, 0, VERSION, 0);
    if (version < 1) {
      return "none: the kernel has no Landlock";
    }
    boolean network = version >= VERSION_WITH_NETWORK;
    MemorySegment ruleset = arena.allocate(16, 8);
    ruleset.set(ValueLayout.JAVA_LONG, 0, ALL_OF_FIRST_VERSION);
    ruleset.set(ValueLayout.JAVA_LONG, 8, TCP);
    long fd = call(CREATE_RULESET, ruleset.address(), network ? 16 : 8, 0, 0);
    if (fd < 0) {
      return "none: no rule set";
    }
    for (Path path : readable(tesseract)) {
      long rights = EXECUTE_AND_READ_FILE | (Files.isDirectory(path) ? READ_FOLDER : 0);
      allow(arena, fd, path, rights);
    }
    allow(arena, fd, Path.of(System.getProperty("java.io.tmpdir")), ALL_OF_FIRST_VERSION);
    int promised = (int) prctl.invokeExact(NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L);
    if (promised != 0 || call(RESTRICT_SELF, fd, 0, 0, 0) != 0) {
      return "none: refused";
    }
    return network ? "files and TCP" : "files";
  }

  private static List<Path> readable(@Nullable Tesseract tesseract) {
    List<Path> paths = new ArrayList<>(ProgramFiles.all());
    if (tesseract != null) {
      paths.add(tesseract.program());
      if (tesseract.data() != null) {
        paths.add(tesseract.data());
      }
    }
    for (String name : SYSTEM) {
      Path path = Path.of(name);
      if (Files.exists(path)) {
        paths.add(path);
      }
    }
    return paths;
  }

  private void allow(Arena arena, long ruleset, Path path, long rights) throws Throwable {
    int folder = (int) open.invokeExact(arena.allocateFrom(path.toString()), PATH_ONLY);
    if (folder >= 0) {
      MemorySegment rule = arena.allocate(16, 8);
      rule.set(ValueLayout.JAVA_LONG, 0, rights);
      rule.set(ValueLayout.JAVA_INT, 8, folder);
      call(ADD_RULE, ruleset, PATH_BENEATH, rule.address(), 0);
    }
  }

  private long call(long number, long a, long b, long c, long d) throws Throwable {
    return (long) syscall.invokeExact(number, a, b, c, d);
  }
}
