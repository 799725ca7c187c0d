package recourse.intake.store;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import recourse.intake.model.Complaint;
import recourse.intake.model.Customer;
import recourse.intake.model.Provenance;
import recourse.intake.model.Sealed;

/** New complaints as PostgreSQL's {@code COPY} takes them: a line each, in its text format. */
final class ComplaintCopy {
  static final String STATEMENT =
      """
      copy complaint (id, version, reference, status, channel, received_at, recorded_at,
        customer_ref, customer_kind, sealed_name, sealed_email, sealed_phone,
        customer_adjustments, product, issue, sealed_narrative, sealed_desired_outcome,
        data_protection, external_ref, source, promised_by, response_at_source)
      from stdin
      """;
  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder rows = new StringBuilder();

  private ComplaintCopy() {}

  /** The rows of complaints that were just heard. */
  static CharSequence of(List<Complaint> fresh) {
    ComplaintCopy copy = new ComplaintCopy();
    fresh.forEach(copy::add);
    return copy.rows;
  }

  private void add(Complaint complaint) {
    Customer customer = complaint.customer();
    Provenance provenance = complaint.provenance();
    plain(complaint.id()).plain(complaint.version()).plain(complaint.reference());
    plain(complaint.status()).plain(complaint.channel());
    plain(complaint.receivedAt()).plain(complaint.recordedAt());
    text(customer.ref()).plain(customer.kind());
    bytes(customer.name()).bytes(customer.email()).bytes(customer.phone());
    text(array(customer.adjustments())).text(complaint.product()).text(complaint.issue());
    bytes(complaint.narrative()).bytes(complaint.desiredOutcome());
    plain(complaint.dataProtection());
    text(provenance.externalRef()).text(provenance.source());
    plain(provenance.promisedBy()).text(provenance.responseAtSource());
    rows.setCharAt(rows.length() - 1, '\n');
  }

  private ComplaintCopy plain(Object value) {
    rows.append(value == null ? "\\N" : value instanceof Instant at ? at.toString() : value);
    rows.append('\t');
    return this;
  }

  private ComplaintCopy bytes(Sealed sealed) {
    if (sealed == null) {
      return plain(null);
    }
    rows.append("\\\\x").append(HEX.formatHex(sealed.bytes())).append('\t');
    return this;
  }

  private ComplaintCopy text(String text) {
    if (text == null) {
      return plain(null);
    }
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(letter);
      }
    }
    rows.append('\t');
    return this;
  }

  private static String array(List<String> codes) {
    return codes.stream()
        .map(code -> '"' + code.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
