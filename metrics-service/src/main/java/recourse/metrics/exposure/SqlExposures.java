package recourse.metrics.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.sql.SqlTemplate;

/** Keeps exposures; the empty product stands for all of them. */
@NullUnmarked // still to be annotated
@ApplicationScoped
class SqlExposures implements Exposures {
  private static final String COLUMNS =
      "select type, product, day, amount, stated_by, stated_at, version from exposure ";
  private static final String AT =
      """
      select distinct on (product) type, product, day, amount, stated_by, stated_at, version
        from exposure
       where day <= ?
         and type = coalesce(?, (select type from exposure where day <= ?
                                  order by stated_at desc, type limit 1))
       order by product, day desc
      """;
  private static final String STATE =
      """
      insert into exposure (type, product, day, amount, stated_by, stated_at, version)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (type, product, day) do update set
        amount = excluded.amount, stated_by = excluded.stated_by, stated_at = excluded.stated_at,
        version = excluded.version
      """;

  /** Also where there is no row yet that could be locked. */
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('exposure ' || ? || ' ' || ? || ' ' || ?, 0))";

  private final SqlTemplate db;

  @Inject
  SqlExposures(SqlTemplate db) {
    this.db = db;
  }

  @Override
  public Stated at(LocalDate day, String type) {
    List<Exposure> found =
        db.find(
            AT,
            select -> {
              select.setObject(1, day);
              select.setString(2, type);
              select.setObject(3, day);
            },
            SqlExposures::exposure);
    if (found.isEmpty()) {
      return Stated.NOTHING;
    }
    Map<String, Long> byProduct = new HashMap<>();
    Long ofAll = null;
    for (Exposure exposure : found) {
      if (exposure.product() == null) {
        ofAll = exposure.amount();
      } else {
        byProduct.put(exposure.product(), exposure.amount());
      }
    }
    return new Stated(found.get(0).type(), ofAll, byProduct);
  }

  @Override
  public Exposure toReplace(String type, String product, LocalDate day) {
    SqlTemplate.Parameters its =
        select -> {
          select.setString(1, type);
          select.setString(2, named(product));
          select.setObject(3, day);
        };
    db.find(LOCK, lock(type, product, day), row -> true);
    return db
        .find(COLUMNS + "where type = ? and product = ? and day = ?", its, SqlExposures::exposure)
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static SqlTemplate.Parameters lock(String type, String product, LocalDate day) {
    return select -> {
      select.setString(1, type);
      select.setString(2, named(product));
      select.setString(3, day.toString());
    };
  }

  private static String named(String product) {
    return product == null ? "" : product;
  }

  @Override
  public void state(Exposure exposure) {
    db.change(
        STATE,
        insert -> {
          insert.setString(1, exposure.type());
          insert.setString(2, named(exposure.product()));
          insert.setObject(3, exposure.day());
          insert.setLong(4, exposure.amount());
          insert.setString(5, exposure.by());
          insert.setObject(6, OffsetDateTime.ofInstant(exposure.statedAt(), ZoneOffset.UTC));
          insert.setLong(7, exposure.version());
        });
  }

  @Override
  public List<Exposure> all() {
    return db.find(
        COLUMNS + "order by day desc, type, product", nothing -> {}, SqlExposures::exposure);
  }

  private static Exposure exposure(ResultSet row) throws SQLException {
    String product = row.getString("product");
    return new Exposure(
        row.getString("type"),
        product.isEmpty() ? null : product,
        row.getObject("day", LocalDate.class),
        row.getLong("amount"),
        row.getString("stated_by"),
        row.getObject("stated_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }
}
