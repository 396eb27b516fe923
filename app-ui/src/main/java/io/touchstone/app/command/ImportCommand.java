package io.touchstone.app.command;

import io.touchstone.domain.replication.ExportPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code import PACK [--data DIR]}: an investigation rebuilt from a replication pack, whether a
 * Touchstone runs on that data folder or not.
 */
public final class ImportCommand {
  private static final int IMPORTED = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;
  private static final String USAGE = "Usage: ./touchstone import PACK.zip [--data DIR]";

  private ImportCommand() {}

  /** Exits with 0 when it was rebuilt, 1 when it could not be, 2 for wrong use. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, System.err));
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    Path data = Path.of("data");
    List<String> packs = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).equals("--data") && i + 1 < args.size()) {
        data = Path.of(args.get(++i));
      } else {
        packs.add(args.get(i));
      }
    }
    if (packs.size() != 1 || packs.getFirst().startsWith("-")) {
      err.println(USAGE);
      return WRONG_USE;
    }
    try {
      rebuild(Path.of(packs.getFirst()), data.toAbsolutePath().normalize(), out);
      return IMPORTED;
    } catch (CommandFailedException e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println("Something can't be read or written: " + e.getMessage());
    } catch (RuntimeException cannotStart) {
      // said on the console already, in a line of its own
      return FAILED;
    }
    return FAILED;
  }

  private static void rebuild(Path pack, Path data, PrintStream out)
      throws IOException, CommandFailedException {
    if (!Files.isRegularFile(pack)) {
      throw new CommandFailedException("There is no file " + pack + ".");
    }
    try (LocalApi api = LocalApi.over(data);
        InputStream body =
            api.post("/api/v1/investigations/packs", pack, ExportPack.MEDIA_TYPE).body()) {
      JsonNode made = JsonMapper.shared().readTree(body);
      out.println(
          "Rebuilt “%s” as investigation %s."
              .formatted(made.path("title").asString(), made.path("id").asString()));
    }
  }
}
