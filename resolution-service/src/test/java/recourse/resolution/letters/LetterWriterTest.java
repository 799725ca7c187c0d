package recourse.resolution.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static recourse.contract.LetterKind.DEADLOCK_LETTER;
import static recourse.contract.LetterKind.DELAY_NOTICE;
import static recourse.contract.LetterKind.FINAL_RESPONSE;
import static recourse.contract.LetterKind.SUMMARY_RESOLUTION;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import recourse.contract.LetterKind;
import recourse.contract.Outcome;
import recourse.contract.RedressKind;
import recourse.resolution.casefile.CaseStatus;
import recourse.resolution.casefile.Citation;
import recourse.resolution.casefile.Star;
import recourse.resolution.letters.LetterOrder.Enclosure;
import recourse.resolution.redress.RedressStatus;
import recourse.resolution.redress.RedressView;
import recourse.resolution.redress.rights.LetterItem;
import recourse.resolution.redress.rights.RuleBook;
import recourse.resolution.work.CaseNeeds;
import recourse.spine.money.Money;

@QuarkusTest
class LetterWriterTest {
  private static final LocalDate DAY = LocalDate.parse("2026-06-10");
  private static final UUID ID = UUID.fromString("0190d6a2-0000-7000-8000-000000000001");

  private static final LetterBasis RESOLVED =
      new LetterBasis(
          "RC-02e980d0",
          "Card & account",
          Instant.parse("2026-06-01T08:00:00Z"),
          CaseStatus.RESOLVED,
          1,
          Outcome.PARTLY_UPHELD,
          "The statement shows the card charged twice on 28 May.\n\nThe fee <b>was</b> agreed: § 4.",
          true,
          Instant.parse("2026-06-03T10:00:00Z"),
          List.of(new Star.Action("Refunded the second charge", "The money is back, Łucja says")),
          List.of(new Citation("complaints-procedure", "1")));

  @Inject LetterWriter writer;
  @Inject PdfPrinter printer;
  @Inject RuleBook shipped;

  static Stream<Arguments> wholeLetters() {
    return Stream.of(
        Arguments.of("disp", FINAL_RESPONSE, 6),
        Arguments.of("disp", SUMMARY_RESOLUTION, 5),
        Arguments.of("disp", DELAY_NOTICE, 6),
        Arguments.of("adr-notice", FINAL_RESPONSE, 1),
        Arguments.of("telecoms", DEADLOCK_LETTER, 3),
        Arguments.of("housing", FINAL_RESPONSE, 7),
        Arguments.of("housing", DELAY_NOTICE, 2),
        Arguments.of("data-protection", DELAY_NOTICE, 1));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("wholeLetters")
  void shouldSayAllThatTheLawRequires(String law, LetterKind letter, int items) {
    // when
    WrittenLetter written = write(letter, Organisations.whole(), law);

    // then
    assertThat(written.checklist().lines()).hasSize(items);
    assertThat(written.checklist().missing()).isEmpty();
    assertThat(written.checklist().lines())
        .allSatisfy(
            line -> {
              assertThat(line.law()).isEqualTo(law);
              assertThat(line.version()).startsWith(law + ".");
              assertThat(line.paragraph()).isNotBlank();
            });
  }

  @Test
  void shouldNameWhatIsMissingAndWhatToDo() {
    // given
    LetterOrder bare =
        new LetterOrder(
            ID, FINAL_RESPONSE, null, null, null, null, null, Set.of(), null, Set.of(), "h-ada");

    // when
    WrittenLetter written =
        writer.write(
            bare,
            form(CaseNeeds.NONE),
            RESOLVED,
            List.of(),
            on("disp", "adr-notice").inLetters(FINAL_RESPONSE, DAY),
            Organisations.silent(),
            DAY);

    // then
    assertThat(written.checklist().missing())
        .extracting(LetterChecklist.Line::item)
        .containsExactly(
            LetterItem.TIME_LIMITS, LetterItem.OMBUDSMAN_LEAFLET, LetterItem.ADR_SCHEME);
    assertThat(written.checklist().missing())
        .allSatisfy(line -> assertThat(line.advice()).isNotBlank());
  }

  @Test
  void shouldNotLetWordsBecomeMarkup() {
    // when
    WrittenLetter written = write(FINAL_RESPONSE, Organisations.whole(), "disp");

    // then
    assertThat(written.html()).contains("&lt;b&gt;was&lt;/b&gt;").doesNotContain("<b>was");
    assertThat(written.text()).contains("<b>was</b>", "Card & account");
  }

  @Test
  void shouldPrintATaggedPageThatSaysTheSame() throws IOException {
    // given
    WrittenLetter written = write(FINAL_RESPONSE, Organisations.whole(), "disp", "adr-notice");

    // when
    byte[] paper = printer.print(written.html());

    // then
    Files.write(Path.of("target/final-response.pdf"), paper);
    try (PDDocument document = Loader.loadPDF(paper)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text)
          .contains(
              "RC-02e980d0",
              "We uphold your complaint in part.",
              "Refund of £99.00, at the latest on 23 June 2026",
              "Łucja",
              Organisations.NOT_WAIVED,
              "www.financial-ombudsman.org.uk",
              "Example Scheme",
              "complaints-procedure, version 1",
              "Enclosed: Leaflet of the Financial Ombudsman Service");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Our final response to your complaint");
    }
  }

  @Test
  void shouldBeLargeForThoseWhoNeedIt() throws IOException {
    // given
    WrittenLetter written =
        writer.write(
            order(FINAL_RESPONSE),
            form(new CaseNeeds(false, null, List.of("LARGE_PRINT"))),
            RESOLVED,
            refund(),
            on("disp").inLetters(FINAL_RESPONSE, DAY),
            Organisations.whole(),
            DAY);

    // when
    byte[] paper = printer.print(written.html());

    // then
    Files.write(Path.of("target/final-response-large.pdf"), paper);
    assertThat(written.html()).contains("font-size: 18pt");
    try (PDDocument document = Loader.loadPDF(paper)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "pl|        |pl|Uznajemy Państwa skargę częściowo.|Zwrot pieniędzy: £99.00, najpóźniej dnia",
        "pl|PLAIN_LANGUAGE|pl|Częściowo mają Państwo rację.|Zwrot pieniędzy: £99.00. Najpóźniej dnia",
        "en|PLAIN_LANGUAGE|en|You are right about a part of it.|Your money back: £99.00. You get it",
        "cy|        |en|We uphold your complaint in part.|in another language (Welsh)",
        "cy|PLAIN_LANGUAGE|en|You are right about a part of it.|You asked for a letter in Welsh."
      })
  void shouldSpeakAsItsReaderNeedsAndStillSayAllThatTheLawRequires(
      String wanted, String adjustment, String spoken, String outcome, String also) {
    // given
    CaseNeeds needs =
        new CaseNeeds(false, wanted, adjustment == null ? List.of() : List.of(adjustment));

    // then
    for (Arguments whole : wholeLetters().toList()) {
      WrittenLetter written =
          write(
              needs,
              (LetterKind) whole.get()[1],
              Organisations.whole(),
              (String) whole.get()[0],
              "adr-notice");
      assertThat(written.checklist().missing()).isEmpty();
      assertThat(written.language()).isEqualTo(spoken);
      assertThat(written.html()).contains("<html lang=\"" + spoken).doesNotContain("{0}");
      if (whole.get()[1] == FINAL_RESPONSE) {
        assertThat(written.text()).contains(outcome, also);
      }
    }
  }

  @Test
  void shouldHaveTheSameWordsInEveryLanguageAndForm() throws IOException {
    // given
    Set<String> expected = keys("phrases.en");

    // then
    for (String file : List.of("phrases-plain.en", "phrases.pl", "phrases-plain.pl")) {
      assertThat(keys(file)).as(file).isEqualTo(expected);
    }
  }

  private static Set<String> keys(String file) throws IOException {
    try (InputStream in =
        LetterWriter.class.getResourceAsStream("/letters/" + file + ".properties")) {
      Properties words = new Properties();
      words.load(in);
      return words.stringPropertyNames();
    }
  }

  private WrittenLetter write(LetterKind letter, Organisations organisation, String... laws) {
    return write(CaseNeeds.NONE, letter, organisation, laws);
  }

  private WrittenLetter write(
      CaseNeeds needs, LetterKind letter, Organisations organisation, String... laws) {
    return writer.write(
        order(letter),
        form(needs),
        RESOLVED,
        refund(),
        on(laws).inLetters(letter, DAY),
        organisation,
        DAY);
  }

  private static LetterForm form(CaseNeeds needs) {
    return LetterForm.of(needs, null, Set.of());
  }

  private static LetterOrder order(LetterKind letter) {
    boolean delay = letter == DELAY_NOTICE || letter == DEADLOCK_LETTER;
    return new LetterOrder(
        ID,
        letter,
        "We are sorry: this was our mistake, and you were worried for a week.",
        delay ? "We wait for the card scheme." : null,
        delay ? LocalDate.parse("2026-07-01") : null,
        "Nothing is left to be done.",
        LetterOrder.TimeLimits.NOT_WAIVED,
        Set.of(Enclosure.OMBUDSMAN_LEAFLET),
        null,
        Set.of(),
        "h-ada");
  }

  private RuleBook on(String... laws) {
    return new RuleBook(shipped.packs(), List.of(laws));
  }

  private static List<RedressView.Item> refund() {
    Instant at = Instant.parse("2026-06-10T09:00:00Z");
    return List.of(
        new RedressView.Item(
            1,
            RedressKind.REFUND,
            RedressStatus.ACCEPTED,
            new Money(9_900, "GBP"),
            true,
            false,
            null,
            List.of(),
            "h-ada",
            at,
            at,
            null,
            null,
            at,
            null,
            null,
            Instant.parse("2026-06-23T23:00:00Z"),
            null,
            null,
            null,
            List.of()));
  }
}
