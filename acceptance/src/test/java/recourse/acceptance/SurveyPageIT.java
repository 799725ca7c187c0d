package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.acceptance.people.CaseHandler.star;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import recourse.acceptance.browser.InBrowser;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.CaseHandler;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.people.Supervisor;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.RunningStack;
import recourse.local.Service;

/** The survey on a phone, in a real browser, without scripts, with a keyboard, in two languages. */
@Order(21)
@ExtendWith(InBrowser.class)
class SurveyPageIT {
  /** Every pair of colours of a text and what is behind it that is harder to read than 4.5 to 1. */
  private static final String HARD_TO_READ =
      """
      () => {
        const channel = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
        const parts = c => c.match(/[\\d.]+/g).map(Number);
        const light = c => { const [r, g, b] = parts(c); return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
        const behind = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (parts(c)[3] !== 0) return c; } return 'rgb(255, 255, 255)'; };
        return [...document.querySelectorAll('h1, h2, legend, label, p, a, button, textarea')]
          .filter(e => e.textContent.trim() || e.tagName === 'TEXTAREA')
          .map(e => { const a = light(getComputedStyle(e).color), b = light(behind(e)); return [e.textContent.trim(), (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)]; })
          .filter(([, ratio]) => ratio < 4.5).map(([text, ratio]) => text + ' ' + ratio);
      }
      """;

  /** Every field without a label of its own, and every one too small for a finger. */
  private static final String HARD_TO_USE =
      """
      () => [...document.querySelectorAll('input, textarea, button')]
        .filter(e => e.tagName !== 'BUTTON' && ![...e.labels].some(l => l.textContent.trim())
          || (e.labels && e.labels[0] ? Math.max(e.labels[0].offsetHeight, e.offsetHeight) : e.offsetHeight) < 44)
        .map(e => e.name + e.value)
      """;

  private static final String FITS = "() => document.documentElement.scrollWidth <= innerWidth";

  private final Agent ada = new Agent("ada");
  private final CaseHandler ben = new CaseHandler("ben");
  private final Supervisor cho = new Supervisor("cho");

  @Test
  void shouldBeAnsweredOnAPhoneWithoutScripts(Browser browser) {
    // given
    Customer customer = Customer.known("cust-phone");
    Complaint complaint = asked(customer);

    // when
    try (BrowserContext phone = phone(browser, false, "en-GB")) {
      Page page = phone.newPage();
      page.navigate(url(customer));
      shot(page, "survey-phone-en");
      page.getByLabel("No", exact()).check();
      page.locator("#csat").getByLabel("2").check();
      page.locator("#nps").getByLabel("10").check();
      page.getByLabel("Anything else").fill("It drips <again>");
      page.getByLabel("I need more help").check();
      shot(page, "survey-phone-en-filled");
      page.getByText("Send").click();

      // then
      assertThat(page.locator("h1").textContent()).isEqualTo("Thank you");
      assertThat(page.locator("main").textContent()).contains("Somebody will contact you");
      shot(page, "survey-phone-en-thanks");
    }
    complaint.awaits("survey.answered");
    assertThat(complaint.latest("survey.answered")).containsEntry("helpWanted", true);
    complaint.awaits("complaint.reopened");
    complaint.awaits("complaint.escalated");
  }

  @Test
  void shouldSpeakTheLanguageOfTheBrowserAndChangeItOnRequest(Browser browser) {
    // given
    Customer customer = Customer.known("cust-pl");
    asked(customer);

    // then
    try (BrowserContext phone = phone(browser, false, "pl-PL")) {
      Page page = phone.newPage();
      page.navigate(url(customer));
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("pl");
      assertThat(page.title()).isEqualTo("Czy rozwiązaliśmy Twój problem?");
      shot(page, "survey-phone-pl");
      page.getByText("English").click();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }
  }

  @Test
  void shouldBeReadableLabelledAndAnsweredByKeyboardAlone(Browser browser) {
    // given
    Customer customer = Customer.known("cust-keys");
    Complaint complaint = asked(customer);

    // when
    try (BrowserContext desktop = phone(browser, true, "en-GB")) {
      Page page = desktop.newPage();
      page.setViewportSize(1024, 900);
      page.navigate(url(customer));
      assertThat((List<?>) page.evaluate(HARD_TO_READ)).isEmpty();
      assertThat((List<?>) page.evaluate(HARD_TO_USE)).isEmpty();
      assertThat(page.evaluate(FITS)).isEqualTo(true);
      for (String key : List.of("Tab", "Tab", "Space", "Tab", "ArrowRight", "ArrowRight")) {
        page.keyboard().press(key);
      }
      shot(page, "survey-desktop-keyboard");
      page.keyboard().press("Enter");

      // then
      page.getByText("Your answer is with us").waitFor();
    }
    complaint.awaits("survey.answered");
    assertThat(complaint.latest("survey.answered"))
        .containsEntry("solved", true)
        .containsEntry("version", 1);
  }

  @Test
  void shouldSayWhatIsMissingAndKeepWhatWasAnswered(Browser browser) {
    // given
    Customer customer = Customer.known("cust-missing");
    asked(customer);
    String html =
        Requests.stranger(Service.FOLLOWUP)
            .contentType("application/x-www-form-urlencoded; charset=utf-8")
            .formParams(Map.of("solved", "no", "comment", "Still <b>wet</b>"))
            .post(customer.surveyPath())
            .then()
            .statusCode(400)
            .extract()
            .asString();

    // then
    try (BrowserContext phone = phone(browser, true, "en-GB")) {
      Page page = phone.newPage();
      page.setContent(html);
      shot(page, "survey-phone-missing");
      assertThat(page.locator("[role=alert] li").allTextContents())
          .containsExactly("Please say how satisfied you are, from 1 to 5.");
      assertThat(page.getByLabel("No", exact()).isChecked()).isTrue();
      assertThat(page.locator("textarea").inputValue()).isEqualTo("Still <b>wet</b>");
      assertThat((List<?>) page.evaluate(HARD_TO_READ)).isEmpty();
      assertThat((List<?>) page.evaluate(HARD_TO_USE)).isEmpty();
      assertThat(page.evaluate(FITS)).isEqualTo(true);
    }
  }

  @Test
  void shouldShowWhatTheMailCatcherKept(Page page) {
    // given
    Customer customer = Customer.known("cust-mail");
    asked(customer);

    // when
    page.navigate(RunningStack.stack().mailCatcher().url().toString());

    // then
    shot(page, "mail-catcher");
    assertThat(page.locator("article").allTextContents())
        .anySatisfy(text -> assertThat(text).contains("cust-mail", "/surveys/"));
  }

  private Complaint asked(Customer customer) {
    Complaint complaint =
        ada.registers(customer.complainsAbout("Survey S-1", "Drips", "It drips."));
    complaint.awaits("case.opened");
    cho.assigns(complaint, ben, "kitchen");
    ben.takesOwnershipOf(complaint);
    ben.upholdsWithoutProposal(
        complaint,
        "ALREADY_PUT_RIGHT",
        star("It drips", "A dry one", "Sent a new one", "It arrived", "It is dry"));
    complaint.awaits("follow-up.sent");
    return complaint;
  }

  private static BrowserContext phone(Browser browser, boolean scripts, String language) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setLocale(language)
                .setViewportSize(360, 740));
    context.setDefaultTimeout(60_000);
    return context;
  }

  private static String url(Customer customer) {
    return RunningStack.stack().layout().url(Service.FOLLOWUP) + customer.surveyPath();
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static void shot(Page page, String name) {
    Path file = RunningStack.module().resolve("target/screenshots/" + name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }
}
