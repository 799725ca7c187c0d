package recourse.resolution.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.CaseReason;
import recourse.resolution.casefile.Citation;
import recourse.resolution.casefile.EscalationPolicy;
import recourse.resolution.casefile.ReopeningPolicy;
import recourse.resolution.redress.AuthorityPolicy;
import recourse.resolution.redress.PaymentPolicy;
import recourse.resolution.redress.rights.RulePack;
import recourse.resolution.replies.ApologyPolicy;
import recourse.resolution.replies.TemplatePolicy;
import recourse.spine.refusal.Refusal;

/**
 * Every policy a decision can cite: the organisation's own documents, the dated policies this
 * service works by, and the laws that are switched on (R15). A citation of something that is not
 * there, or not in force that day, is refused: a decision cannot rest on it.
 *
 * @param documents each version once
 */
@NullUnmarked // still to be annotated
public record PolicyLibrary(List<PolicyDocument> documents) {
  public PolicyLibrary {
    documents = List.copyOf(documents);
  }

  /** The shelf of an organisation: its own documents, our policies and the laws that are on. */
  public static PolicyLibrary of(List<PolicyDocument> own, List<RulePack> lawsThatAreOn) {
    List<PolicyDocument> all = new ArrayList<>(own);
    all.addAll(escalation());
    all.addAll(ours());
    ApologyPolicy.ALL.forEach(policy -> all.add(apology(policy)));
    lawsThatAreOn.forEach(pack -> all.add(document(pack)));
    return new PolicyLibrary(all);
  }

  /** What is in force on a day. */
  public List<PolicyDocument> inForceOn(LocalDate day) {
    return documents.stream().filter(document -> document.isInForceOn(day)).toList();
  }

  /** Refuses citations of what is unknown or not in force on this day. */
  public void refuseUnlessInForce(List<Citation> citations, LocalDate day) {
    for (int i = 0; i < citations.size(); i++) {
      Citation cited = citations.get(i);
      String field = "policies[%d]".formatted(i);
      PolicyDocument found =
          documents.stream()
              .filter(document -> document.citation().equals(cited))
              .findFirst()
              .orElseThrow(() -> unknown(field, cited));
      if (!found.isInForceOn(day)) {
        throw new Refusal(
            CaseReason.POLICY_NOT_IN_FORCE,
            field,
            "A version in force on %s; this one is from %s.".formatted(day, found.effectiveFrom()));
      }
    }
  }

  private static Refusal unknown(String field, Citation cited) {
    return new Refusal(
        CaseReason.POLICY_UNKNOWN,
        field,
        "A policy and version of GET /policies; there is no version %s of %s."
            .formatted(cited.version(), cited.policy()));
  }

  private static PolicyDocument document(RulePack pack) {
    return new PolicyDocument(
        pack.law(),
        pack.version(),
        pack.appliesTo(),
        pack.source(),
        pack.effectiveFrom(),
        pack.effectiveTo());
  }

  /** Each version up to the day before the next one. */
  private static List<PolicyDocument> escalation() {
    List<PolicyDocument> versions = new ArrayList<>();
    LocalDate before = null;
    for (int i = EscalationPolicy.all().size() - 1; i >= 0; i--) {
      EscalationPolicy policy = EscalationPolicy.all().get(i);
      versions.add(
          new PolicyDocument(
              "escalation",
              policy.version(),
              "When a complaint moves up",
              null,
              policy.validFrom(),
              before));
      before = policy.validFrom().minusDays(1);
    }
    return versions;
  }

  private static PolicyDocument apology(ApologyPolicy policy) {
    String title =
        "What an apology has to have, in "
            + Locale.forLanguageTag(policy.language()).getDisplayLanguage(Locale.ENGLISH);
    return ours("apology", policy.version(), title, policy.validFrom());
  }

  private static List<PolicyDocument> ours() {
    return List.of(
        ours(
            "authority",
            AuthorityPolicy.CURRENT.version(),
            "How much money one person may offer",
            AuthorityPolicy.CURRENT.validFrom()),
        ours(
            "payment",
            PaymentPolicy.CURRENT.version(),
            "By when agreed money is paid",
            PaymentPolicy.CURRENT.validFrom()),
        ours(
            "reopening",
            ReopeningPolicy.CURRENT.version(),
            "How long a complaint may be reopened",
            ReopeningPolicy.CURRENT.validFrom()),
        ours(
            "template",
            TemplatePolicy.CURRENT.version(),
            "When a reply is template text",
            TemplatePolicy.CURRENT.validFrom()));
  }

  private static PolicyDocument ours(String policy, String version, String title, LocalDate from) {
    return new PolicyDocument(policy, version, title, null, from, null);
  }
}
