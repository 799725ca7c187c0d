package recourse.intake.complaints;

import java.util.List;
import java.util.stream.Collectors;
import recourse.intake.sealing.Sealed;
import recourse.spine.sql.CopyRows;

/** New complaints as PostgreSQL's {@code COPY} takes them: a line each, in its text format. */
final class SqlComplaintCopy {
  static final String STATEMENT =
      """
      copy complaint (id, version, reference, status, channel, received_at, recorded_at,
        customer_ref, customer_kind, sealed_name, sealed_email, sealed_phone,
        customer_adjustments, product, issue, sealed_narrative, sealed_desired_outcome,
        data_protection, external_ref, source, promised_by, response_at_source)
      from stdin
      """;

  private SqlComplaintCopy() {}

  /** Writes the row of a complaint that was just heard. */
  static void add(CopyRows rows, Complaint complaint) {
    Customer customer = complaint.customer();
    Provenance provenance = complaint.provenance();
    rows.plain(complaint.id()).plain(complaint.version()).plain(complaint.reference());
    rows.plain(complaint.status()).plain(complaint.channel());
    rows.plain(complaint.receivedAt()).plain(complaint.recordedAt());
    rows.text(customer.ref()).plain(customer.kind());
    rows.bytes(bytes(customer.name()))
        .bytes(bytes(customer.email()))
        .bytes(bytes(customer.phone()));
    rows.text(array(customer.adjustments())).text(complaint.product()).text(complaint.issue());
    rows.bytes(bytes(complaint.narrative())).bytes(bytes(complaint.desiredOutcome()));
    rows.plain(complaint.dataProtection());
    rows.text(provenance.externalRef()).text(provenance.source());
    rows.plain(provenance.promisedBy()).text(provenance.responseAtSource());
    rows.end();
  }

  private static byte[] bytes(Sealed sealed) {
    return sealed == null ? null : sealed.bytes();
  }

  private static String array(List<String> codes) {
    return codes.stream()
        .map(code -> '"' + code.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
