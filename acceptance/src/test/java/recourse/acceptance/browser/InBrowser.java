package recourse.acceptance.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a real browser: {@code @ExtendWith(InBrowser.class)} on the class, and a {@link Page}
 * (fresh, with a memory of its own, closed after the test) or the shared {@link Browser} as a
 * parameter. All tests of the module share one browser. Where no chromium is installed the class is
 * skipped, and says so.
 */
public final class InBrowser implements BeforeAllCallback, ParameterResolver {
  /** How long a page may take for anything, in milliseconds. */
  private static final int PATIENCE_MS = 60_000;

  private static final Namespace HERE = Namespace.create(InBrowser.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(
        Chromium.program().isPresent(),
        "Not checked here: there is no chromium on the PATH, and CHROMIUM does not name one."
            + " On Debian: apt-get install chromium");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Browser browser = browser(context);
    return parameter.getParameter().getType() == Browser.class ? browser : page(browser, context);
  }

  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(Chromium.class, first -> start(), Chromium.class)
        .browser();
  }

  private static Chromium start() {
    Optional<Path> program = Chromium.program();
    return Chromium.start(program.orElseThrow());
  }

  private static Page page(Browser browser, ExtensionContext context) {
    BrowserContext memory = browser.newContext();
    memory.setDefaultTimeout(PATIENCE_MS);
    memory.setDefaultNavigationTimeout(PATIENCE_MS);
    context.getStore(HERE).put(memory, (AutoCloseable) memory::close);
    return memory.newPage();
  }
}
