package recourse.intake.complaints;

import recourse.spine.aggregate.DocumentText;
import recourse.spine.sql.CopyRows;

/** New complaints as PostgreSQL's {@code COPY} takes them: a line each, in its text format. */
final class SqlComplaintCopy {
  static final String STATEMENT =
      """
      copy complaint (id, version, reference, status, channel, received_at, recorded_at,
        customer_ref, customer_kind, customer, product, issue, statement, data_protection,
        external_ref, source, promised_by, response_at_source, ending)
      from stdin
      """;

  private SqlComplaintCopy() {}

  /** Writes the row of a complaint that was just received. */
  static void add(CopyRows rows, Complaint complaint) {
    Customer customer = complaint.customer();
    Provenance provenance = complaint.provenance();
    rows.plain(complaint.id()).plain(complaint.version()).plain(complaint.reference());
    rows.plain(complaint.status()).plain(complaint.channel());
    rows.plain(complaint.receivedAt()).plain(complaint.recordedAt());
    rows.text(customer.ref()).plain(customer.kind());
    rows.text(DocumentText.of(complaint, ContactDetails.of(customer)));
    rows.text(complaint.product()).text(complaint.issue());
    rows.text(DocumentText.of(complaint, complaint.statement())).plain(complaint.dataProtection());
    rows.text(provenance.externalRef()).text(provenance.source());
    rows.plain(provenance.promisedBy()).text(provenance.responseAtSource());
    rows.text(DocumentText.of(complaint, new Ending()));
    rows.end();
  }
}
