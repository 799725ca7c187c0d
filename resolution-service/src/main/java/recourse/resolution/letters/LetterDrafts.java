package recourse.resolution.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.Viewer;
import recourse.resolution.redress.RedressView;
import recourse.resolution.redress.ShowRedressHandler;
import recourse.resolution.redress.rights.RuleBook;
import recourse.resolution.work.SqlWorkItems;
import recourse.spine.time.OrganisationCalendar;

/** Letters as they would be issued at an instant. */
@ApplicationScoped
public class LetterDrafts {
  private static final Viewer NOBODY = new Viewer("", role -> false);

  private final LetterWriter writer;
  private final ShowRedressHandler redresses;
  private final SqlWorkItems works;
  private final RuleBook rules;
  private final OrganisationSettings organisation;
  private final OrganisationCalendar calendar;

  LetterDrafts(
      LetterWriter writer,
      ShowRedressHandler redresses,
      SqlWorkItems works,
      RuleBook rules,
      OrganisationSettings organisation,
      OrganisationCalendar calendar) {
    this.writer = writer;
    this.redresses = redresses;
    this.works = works;
    this.rules = rules;
    this.organisation = organisation;
    this.calendar = calendar;
  }

  WrittenLetter write(LetterOrder order, CaseFile file, Instant at) {
    SummaryResolutionPolicy summary = SummaryResolutionPolicy.on(calendar.current());
    LetterBasis basis = LetterBasis.of(file.view(NOBODY, at), file.product());
    basis.refuseUnfit(order.letter(), summary);
    LocalDate day = LocalDate.ofInstant(at, summary.calendar().zone());
    LetterForm form =
        LetterForm.of(works.needs(order.complaintId()), order.largePrint(), order.byHand());
    List<RedressView.Item> redress = redresses.handle(order.complaintId(), NOBODY).redress();
    return writer.write(
        order, form, basis, redress, rules.inLetters(order.letter(), day), organisation, day);
  }
}
