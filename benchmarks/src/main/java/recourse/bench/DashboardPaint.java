package recourse.bench;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long the dashboard takes in a real chromium: until its first contentful paint, until the
 * figures stand there, and until the charts are drawn; each from the start of the navigation, with
 * an empty cache at first and then as somebody reloads it.
 */
final class DashboardPaint {
  /** What first paint is promised to take at most. */
  static final double PROMISE_MS = 1_000;

  private static final int LOADS = 10;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
  private static final List<String> FLAGS =
      List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");

  private final URI page;
  private final String token;

  DashboardPaint(URI page, String token) {
    this.page = page;
    this.token = token;
  }

  private static Optional<Path> chromium() {
    Stream<Path> onPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of), onPath)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The slowest first paint, in ms; 0 where there is no chromium. */
  double measure(List<String> questions) {
    Optional<Path> program = chromium();
    if (program.isEmpty()) {
      System.out.println("dashboard: not measured, there is no chromium on the PATH");
      return 0;
    }
    try (Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions().setExecutablePath(program.get()).setArgs(FLAGS);
      Page tab = playwright.chromium().launch(options).newPage();
      tab.setDefaultTimeout(120_000);
      tab.navigate(page.toString());
      double worst = paint(tab);
      System.out.printf(Locale.ROOT, "dashboard, never seen before: first paint %.0f ms%n", worst);
      tab.locator("#token").fill(token);
      tab.keyboard().press("Enter");
      for (String question : questions) {
        worst = Math.max(worst, load(tab, question));
      }
      return worst;
    }
  }

  private double load(Page tab, String question) {
    double[][] took = new double[3][LOADS];
    for (int i = 0; i < LOADS; i++) {
      tab.navigate("about:blank");
      tab.navigate(
          page + "#" + question, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      took[1][i] = when(tab, "[data-kpi=complaints_received] .value");
      took[2][i] = when(tab, "#pareto canvas");
      took[0][i] = paint(tab);
    }
    System.out.printf(
        Locale.ROOT,
        "dashboard, %-30s first paint %s ms, figures %s ms, charts %s ms (median, slowest of %d)%n",
        question,
        summary(took[0]),
        summary(took[1]),
        summary(took[2]),
        LOADS);
    return took[0][LOADS - 1];
  }

  private static double paint(Page tab) {
    tab.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
    return number(tab, "performance.getEntriesByName('first-contentful-paint')[0].startTime");
  }

  /** Milliseconds since the navigation began; looked for at every frame. */
  private static double when(Page tab, String there) {
    return ((Number)
            tab.waitForFunction(
                    "there => document.querySelector(there) ? performance.now() : false", there)
                .jsonValue())
        .doubleValue();
  }

  private static double number(Page tab, String expression) {
    return ((Number) tab.evaluate(expression)).doubleValue();
  }

  private static String summary(double[] took) {
    Arrays.sort(took);
    return "%.0f, %.0f".formatted(took[took.length / 2], took[took.length - 1]);
  }
}
