package recourse.resolution.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import recourse.resolution.casefile.CaseReason;
import recourse.resolution.redress.rights.RuleBook;
import recourse.spine.refusal.Refusal;

/** The organisation's own policies in PostgreSQL, beside those this service works by. */
@ApplicationScoped
public class SqlPolicies {
  private static final String ALL =
      "select policy, version, title, source, effective_from, effective_to from policy_document"
          + " order by policy, effective_from, version";

  private static final String ADD =
      "insert into policy_document (policy, version, title, source, effective_from, effective_to)"
          + " values (:policy, :version, :title, :source, :from, :to) on conflict do nothing";

  private final EntityManager entities;
  private final RuleBook rules;

  SqlPolicies(EntityManager entities, RuleBook rules) {
    this.entities = entities;
    this.rules = rules;
  }

  /** All that can be cited, of every day. */
  public PolicyLibrary shelf() {
    return PolicyLibrary.of(
        own(), rules.packs().stream().filter(pack -> rules.isOn(pack.law())).toList());
  }

  /** Puts a version on the shelf; refused when the version exists and says something else. */
  public void add(PolicyDocument document) {
    entities
        .createNativeQuery(ADD)
        .setParameter("policy", document.policy())
        .setParameter("version", document.version())
        .setParameter("title", document.title())
        .setParameter("source", document.source())
        .setParameter("from", document.effectiveFrom())
        .setParameter("to", document.effectiveTo())
        .executeUpdate();
    if (!shelf().documents().contains(document)) {
      throw new Refusal(
          CaseReason.POLICY_VERSION_TAKEN,
          "version",
          "Another name: this version is there and says something else.");
    }
  }

  @SuppressWarnings("unchecked")
  private List<PolicyDocument> own() {
    List<Tuple> rows = entities.createNativeQuery(ALL, Tuple.class).getResultList();
    return rows.stream().map(SqlPolicies::document).toList();
  }

  private static PolicyDocument document(Tuple row) {
    return new PolicyDocument(
        row.get("policy", String.class),
        row.get("version", String.class),
        row.get("title", String.class),
        row.get("source", String.class),
        row.get("effective_from", LocalDate.class),
        row.get("effective_to", LocalDate.class));
  }
}
