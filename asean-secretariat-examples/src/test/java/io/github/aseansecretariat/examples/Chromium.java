package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, driven by the WebDriver protocol. */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final URI server;
  private final String session;

  private Chromium(Process driver, URI server, Path profile) throws Exception {
    this.driver = driver;
    this.server = server;
    awaitReady();
    ObjectNode request = JSON.createObjectNode();
    ObjectNode always = request.putObject("capabilities").putObject("alwaysMatch");
    always.putObject("goog:loggingPrefs").put("browser", "ALL");
    ObjectNode options = always.putObject("goog:chromeOptions");
    installed("chromium", "chromium-browser", "google-chrome")
        .ifPresent(binary -> options.put("binary", binary.toString()));
    for (String flag :
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--user-data-dir=" + profile)) {
      options.withArray("args").add(flag);
    }
    session = "/session/" + send("POST", "/session", request).get("sessionId").asText();
  }

  /** Where Chromium and its driver are installed on this machine, if both are. */
  static Optional<Path> driver() {
    return installed("chromium", "chromium-browser", "google-chrome").isPresent()
        ? installed("chromedriver")
        : Optional.empty();
  }

  private static Optional<Path> installed(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path profile) throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Process driver =
        new ProcessBuilder(driver().orElseThrow().toString(), "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("chromedriver.log").toFile())
            .start();
    try {
      return new Chromium(driver, URI.create("http://127.0.0.1:" + port), profile);
    } catch (Exception e) {
      driver.destroy();
      throw e;
    }
  }

  private void awaitReady() throws Exception {
    for (int i = 0; ; i++) {
      try {
        if (send("GET", "/status", null).get("ready").asBoolean()) {
          return;
        }
      } catch (IOException e) {
        if (i == 200 || !driver.isAlive()) {
          throw e;
        }
      }
      driver.waitFor(100, TimeUnit.MILLISECONDS);
    }
  }

  private JsonNode send(String method, String path, Object body) throws Exception {
    HttpRequest.BodyPublisher publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    JsonNode value = JSON.readTree(response.body()).get("value");
    assertThat(response.statusCode()).as("%s %s: %s", method, path, value).isEqualTo(200);
    return value;
  }

  private JsonNode command(String method, String path, Object body) throws Exception {
    return send(method, session + path, body);
  }

  /** Opens a page as a device of that width shows it. */
  void open(Path page, int width) throws Exception {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    command("POST", "/url", Map.of("url", page.toUri().toString()));
  }

  JsonNode cdp(String method, Map<String, ?> parameters) throws Exception {
    return command("POST", "/goog/cdp/execute", Map.of("cmd", method, "params", parameters));
  }

  /** What a script returns. */
  JsonNode run(String script) throws Exception {
    return command("POST", "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** What a script hands to its last argument, a function. */
  JsonNode await(String script) throws Exception {
    return command("POST", "/execute/async", Map.of("script", script, "args", List.of()));
  }

  /** Presses a key, such as Tab (\\uE004). */
  void press(String key) throws Exception {
    command(
        "POST",
        "/actions",
        Map.of(
            "actions",
            List.of(
                Map.of(
                    "type",
                    "key",
                    "id",
                    "keyboard",
                    "actions",
                    List.of(
                        Map.of("type", "keyDown", "value", key),
                        Map.of("type", "keyUp", "value", key))))));
  }

  /** What the page wrote to the console since it was last asked. */
  JsonNode console() throws Exception {
    return command("POST", "/se/log", Map.of("type", "browser"));
  }

  /** A picture of the whole page. */
  void picture(Path file) throws Exception {
    JsonNode picture =
        cdp("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.write(file, Base64.getDecoder().decode(picture.get("data").asText()));
  }

  @Override
  public void close() throws Exception {
    try {
      send("DELETE", session, null);
    } finally {
      driver.destroy();
      driver.waitFor();
    }
  }
}
