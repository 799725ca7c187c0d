package recourse.followup.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.followup.deadlines.ClockPlan;
import recourse.followup.deadlines.PromisePolicy;
import recourse.followup.deadlines.PromiseSettings;
import recourse.followup.delivery.ContactPolicy;
import recourse.followup.delivery.DeliveryPolicy;
import recourse.followup.delivery.DeliverySettings;
import recourse.followup.followups.FollowUpPolicy;
import recourse.followup.followups.FollowUpSettings;
import recourse.followup.followups.SatisfactionPolicy;
import recourse.followup.followups.SurveyPolicy;
import recourse.followup.followups.SurveySettings;
import recourse.followup.quality.ReviewPolicy;
import recourse.followup.quality.ReviewSettings;
import recourse.followup.quality.StandardTable;
import recourse.followup.quality.Standards;
import recourse.followup.rules.RulePacks;
import recourse.followup.rules.RuleSettings;
import recourse.followup.rules.TimeRuleTable;
import recourse.followup.rules.TimeRules;
import recourse.followup.sla.BusinessCalendars;
import recourse.spine.time.BusinessCalendar;

/** The policies in force. */
@ApplicationScoped
public class Policies {
  private static final int LEAST_CSAT_OF_THE_SATISFIED = 3;
  private static final Duration LEASE = Duration.ofMinutes(1);

  @Produces
  @Singleton
  BusinessCalendars calendars(@ConfigProperty(name = "recourse.calendar") String definition) {
    return new BusinessCalendars(BusinessCalendar.of(definition));
  }

  @Produces
  @Singleton
  PromisePolicy promises(PromiseSettings settings, BusinessCalendars calendars) {
    return PromisePolicy.from(
        settings.version(), settings.effectiveFrom(), calendars.current().zone());
  }

  @Produces
  @Singleton
  TimeRules rules(RuleSettings settings) {
    Set<String> laws =
        RulePacks.switchedOn(
            settings.packs().orElse(Set.of()),
            settings.on().orElse(Set.of()),
            settings.off().orElse(Set.of()));
    return new TimeRules(TimeRuleTable.read(), laws, settings.products().byName());
  }

  @Produces
  @Singleton
  ClockPlan plan(PromisePolicy promises, TimeRules rules) {
    return new ClockPlan(promises, rules);
  }

  @Produces
  @Singleton
  FollowUpPolicy followUps(FollowUpSettings settings) {
    return new FollowUpPolicy(
        "follow-up-2026-01",
        settings.after().orElse(null),
        settings.againAfter().orElse(null),
        settings.tries(),
        Duration.ofDays(60),
        Duration.ofHours(24));
  }

  @Produces
  @Singleton
  SatisfactionPolicy satisfaction() {
    return new SatisfactionPolicy("satisfaction-2026-01", LEAST_CSAT_OF_THE_SATISFIED);
  }

  @Produces
  @Singleton
  SurveyPolicy surveys(SurveySettings settings, BusinessCalendars calendars) {
    return SurveyPolicy.parse(
        settings.policy(), Pattern.compile(settings.testCustomers()), calendars.current().zone());
  }

  @Produces
  @Singleton
  ContactPolicy contact() {
    return new ContactPolicy("contact-2026-01");
  }

  @Produces
  @Singleton
  DeliveryPolicy deliveries(DeliverySettings settings) {
    return new DeliveryPolicy("delivery-2026-01", settings.retryAfter(), LEASE);
  }

  @Produces
  @Singleton
  ReviewPolicy reviews(ReviewSettings settings, BusinessCalendars calendars) {
    return ReviewPolicy.parse(settings.policy(), calendars.current().zone());
  }

  @Produces
  @Singleton
  Standards standards(BusinessCalendars calendars) {
    return Standards.parse(StandardTable.read(), calendars.current().zone());
  }
}
