package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import recourse.acceptance.browser.InBrowser;
import recourse.acceptance.figures.Importing;
import recourse.acceptance.figures.PublishedFile;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.Customer;
import recourse.acceptance.stack.Quiescence;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.RunningStack;
import recourse.local.Service;

/**
 * A team leader looks at the dashboard, in a real browser, with real complaints in it: those of a
 * service desk, and whatever the tests before this one have left.
 */
@Order(9)
@ExtendWith(InBrowser.class)
class DashboardIT {
  private static final PublishedFile DESK = PublishedFile.INCIDENT_SAMPLE;
  private static final String A_YEAR = "#from=2016-02-29&to=2017-02-28";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Nothing changes if it was imported before. */
  @BeforeAll
  static void theHouseIsFull() {
    Importing.of(DESK);
    Quiescence.await(Duration.ofMinutes(2));
    await().atMost(PATIENCE).until(DashboardIT::theListIsDrawn);
  }

  @Test
  void shouldShowTheFiguresThatTheDoorsGive(Page page) {
    // given
    List<String> complaints = complaintsOf(page);
    JsonPath kpis = asked("/kpis", "2016-02-29", "2017-02-28");
    // when
    enter(page, A_YEAR);
    // then
    assertThat(digits(page, "open_backlog"))
        .as("cards and figures agree on what is open")
        .isEqualTo(
            asked("/kpis", LocalDate.now().toString(), LocalDate.now().toString())
                .getString("kpis.find { it.name == 'open_backlog' }.value"));
    assertThat(digits(page, "complaints_received"))
        .isEqualTo(kpis.getString("kpis.find { it.name == 'complaints_received' }.value"));
    assertThat(page.locator("[data-kpi=sla_attainment] .value").textContent()).endsWith("%");
    assertThat(page.locator("#volume canvas, #age canvas, #pareto canvas").count()).isEqualTo(3);
    assertThat(page.locator("#pareto-table tbody tr").count()).isPositive();
    assertThat(page.locator("#pareto-table tbody tr td:last-child").allTextContents())
        .as("shares that only grow")
        .isSortedAccordingTo(Comparator.comparing(share -> new BigDecimal(share.replace("%", ""))));
    assertThat(complaints).as("what the browser had to complain about").isEmpty();
  }

  @Test
  void shouldPaintWithinASecondAndAskNobodyElse(Page page) {
    // given
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    // when
    Response front = enter(page, A_YEAR);
    Object painted =
        page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    // then
    assertThat(((Number) painted).doubleValue()).as("first paint, in ms").isLessThan(1_000);
    assertThat(asked).allMatch(url -> url.startsWith(address()) || url.startsWith("data:"));
    assertThat(front.headers())
        .containsEntry("cache-control", "no-cache")
        .containsEntry("referrer-policy", "no-referrer")
        .containsEntry("x-content-type-options", "nosniff");
    assertThat(front.headers().get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "*");
  }

  @Test
  void shouldComeAliveWhenSomebodyComplains(Page page) {
    // given
    enter(page, "#period=28d");
    page.waitForFunction("document.querySelector('#live span').textContent.startsWith('Live')");
    String before = digits(page, "complaints_received");
    // when
    new Agent("ida").registers(Customer.known("cust-9001").complainsAbout("Lamp", "Dark", "Dim."));
    // then
    page.waitForFunction(
        "before => document.querySelector('[data-kpi=complaints_received] .value').textContent"
            + ".replace(/\\D/g, '') !== before",
        before);
    assertThat(Long.parseLong(digits(page, "complaints_received")))
        .isGreaterThan(Long.parseLong(before));
  }

  @Test
  void shouldTellWhatAFigureMeansAndWhichComplaintsStandBehindItByKeyboardAlone(Page page) {
    // given
    enter(page, A_YEAR);
    Locator sheet = page.getByRole(AriaRole.DIALOG);
    // when
    page.locator("[data-kpi=complaints_received] .why").focus();
    page.keyboard().press("Enter");
    sheet.waitFor();
    // then
    assertThat(sheet.textContent()).contains("Complaints received in the period", "version");
    // when
    page.keyboard().press("Escape");
    assertThat(sheet.isVisible()).isFalse();
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("why");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    sheet.locator("tbody tr").first().waitFor();
    // then
    assertThat(sheet.locator("tbody th").first().textContent()).startsWith("C-");
    assertThat(sheet.locator("tbody tr").count()).isBetween(1, 50);
  }

  @Test
  void shouldShowTheVeryComplaintsBehindEveryTile(Page page) {
    // given
    List<String> broken =
        Requests.as("supervisor", Service.METRICS)
            .queryParam("figure", "sla_attainment")
            .queryParam("members", "without")
            .queryParam("from", "2016-02-29")
            .queryParam("to", "2017-02-28")
            .get("/complaints")
            .jsonPath()
            .getList("complaints.reference");
    enter(page, A_YEAR);
    Locator sheet = page.getByRole(AriaRole.DIALOG);
    // when
    page.locator("[data-kpi=sla_attainment] .open").click();
    sheet.locator("tbody tr").first().waitFor();
    // then
    assertThat(sheet.locator("tbody th").allTextContents()).isEqualTo(broken).isNotEmpty();
    assertThat(page.locator(".tile .open").count()).isEqualTo(page.locator(".tile").count());
  }

  @Test
  void shouldNameEverythingForThoseWhoDoNotSee(Page page) {
    // given
    enter(page, A_YEAR);
    // when
    List<?> nameless =
        (List<?>)
            page.evaluate(
                "[...document.querySelectorAll('button, input, select, [role=img],"
                    + " canvas')].filter(e => e.offsetParent && !e.closest('[aria-hidden=true],"
                    + " [role=img] *') && !(e.getAttribute('aria-label') || e.textContent.trim() ||"
                    + " e.labels?.length)).map(e => e.outerHTML)");
    Number contrast = (Number) page.evaluate(LOWEST_CONTRAST);
    // then
    assertThat(nameless).isEmpty();
    assertThat(page.locator("main h2").count()).isGreaterThan(5);
    assertThat(contrast.doubleValue()).as("lowest contrast of any text").isGreaterThan(4.5);
  }

  @Test
  void shouldFitAPhoneInTheDarkAndAPageOfPaper(Browser browser) {
    // given
    var phone =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setColorScheme(ColorScheme.DARK));
    try (phone) {
      Page page = phone.newPage();
      enter(page, A_YEAR);
      // when
      Object width = page.evaluate("document.documentElement.scrollWidth");
      Number contrast = (Number) page.evaluate(LOWEST_CONTRAST);
      byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      page.locator("#theme").click();
      // then
      assertThat(((Number) width).intValue()).isLessThanOrEqualTo(390);
      assertThat(contrast.doubleValue()).isGreaterThan(4.5);
      assertThat(pages(paper)).isEqualTo(1);
      assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("light");
    }
  }

  @Test
  void shouldLetNobodyInWithoutATokenAndNobodyBackAfterSigningOut(Page page) {
    // given
    enter(page, A_YEAR);
    // when
    page.locator("#leave").click();
    page.reload();
    // then
    page.locator("#welcome").waitFor();
    assertThat(page.locator("#figures").isHidden()).isTrue();
    // when
    page.locator("#token").fill("not-a-token");
    page.keyboard().press("Enter");
    // then
    page.locator("#trouble:not([hidden])").waitFor();
    assertThat(page.locator("#figures").isHidden()).isTrue();
  }

  @Test
  void shouldLetThoseInWhomTheIssuerKnows(Page page) {
    // given
    page.navigate(address() + "/#period=28d");
    // when
    page.locator(".oidc").click();
    // then
    page.locator("#pareto canvas").waitFor();
    assertThat(page.url()).startsWith(address()).doesNotContain("code=");
    assertThat(page.locator("#welcome").isHidden()).isTrue();
  }

  @Test
  void shouldNotTakeACodeItDidNotAskFor(Page page) {
    // when
    page.navigate(address() + "/?code=stolen&state=of-another");
    // then
    page.locator("#trouble:not([hidden])").waitFor();
    assertThat(page.locator("#trouble").textContent()).contains("not completed");
    assertThat(page.locator("#figures").isHidden()).isTrue();
  }

  @Test
  void shouldGiveTokensToItsOwnMachineUnderItsOwnNameOnly() {
    // given
    var signIn = Requests.stranger(Service.METRICS).contentType("application/json");
    // when
    int bent =
        signIn.header("Host", "evil.test").body("{\"role\":\"ops\"}").post("/sign-in").statusCode();
    int unknown =
        Requests.stranger(Service.METRICS)
            .contentType("application/json")
            .body("{\"role\":\"../passwords\"}")
            .post("/sign-in")
            .statusCode();
    // then
    assertThat(bent).isEqualTo(404);
    assertThat(unknown).isEqualTo(404);
  }

  private static final String LOWEST_CONTRAST =
      """
      (() => {
        const rgb = (c) => c.match(/[\\d.]+/g).map(Number);
        const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
          .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
          .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
        const ground = (e) => { for (; e; e = e.parentElement) {
          const c = rgb(getComputedStyle(e).backgroundColor);
          if (c.length === 3 || c[3] === 1) { return c; } } return [255, 255, 255]; };
        return Math.min(...[...document.querySelectorAll('body *')]
          .filter((e) => e.offsetParent && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()))
          .map((e) => { const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
            return (a + 0.05) / (b + 0.05); }));
      })()
      """;

  private static Response enter(Page page, String question) {
    Response front = page.navigate(address() + "/" + question);
    page.locator(".roles button").getByText("supervisor").click();
    page.locator("#pareto canvas").waitFor();
    return front;
  }

  private static List<String> complaintsOf(Page page) {
    List<String> heard = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            heard.add(message.text());
          }
        });
    page.onPageError(heard::add);
    return heard;
  }

  private static String digits(Page page, String figure) {
    return page.locator("[data-kpi=" + figure + "] .value").textContent().replaceAll("\\D", "");
  }

  private static int pages(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return text.split("/Type\\s*/Page\\b(?!s)", -1).length - 1;
  }

  private static String address() {
    return RunningStack.stack().layout().url(Service.METRICS).toString();
  }

  private static JsonPath asked(String path, String from, String to) {
    return Requests.as("supervisor", Service.METRICS)
        .queryParam("from", from)
        .queryParam("to", to)
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The cards are drawn a moment after the events were heard. */
  private static boolean theListIsDrawn() {
    return !asked("/complaints", "2016-02-29", "2016-03-31").getList("complaints").isEmpty();
  }
}
