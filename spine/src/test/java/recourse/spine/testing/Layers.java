package recourse.spine.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.NormalScope;
import jakarta.inject.Scope;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import recourse.spine.aggregate.Aggregate;

/**
 * Which layer a class belongs to, told by its name; what is nested in a class belongs to its layer.
 */
final class Layers {
  private Layers() {}

  static final DescribedPredicate<JavaClass> TOP_LEVEL =
      describe(
          "are top-level classes",
          item -> item.isTopLevelClass() && !item.getSimpleName().equals("package-info"));

  /** {@code SqlComplaints}. */
  static final DescribedPredicate<JavaClass> STORE =
      describe("stores, named Sql...", item -> outermost(item).getSimpleName().startsWith("Sql"));

  /** Whatever asks a database something, by whatever library. */
  static final DescribedPredicate<JavaClass> DATABASE =
      resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "io.agroal..",
              "io.quarkus.hibernate..",
              "org.hibernate..",
              "org.postgresql..",
              "recourse.spine.sql..",
              "recourse.spine.outbox..")
          .and(not(resideInAnyPackage("org.hibernate.annotations..")))
          .or(
              describe(
                  "an entity manager or a repository",
                  item ->
                      item.getFullName().equals("jakarta.persistence.EntityManager")
                          || item.getSimpleName().equals("AggregateRepository")));

  static final DescribedPredicate<JavaClass> LISTENER =
      named("Listener", "Projection")
          .or(
              describe(
                  "implement a listener of the spine",
                  item ->
                      item.getAllRawInterfaces().stream()
                          .anyMatch(
                              i ->
                                  i.getPackageName().equals("recourse.spine.inbox")
                                      && named("Listener", "Projection").test(i))));

  /** Entities, embeddables and aggregates. */
  static final DescribedPredicate<JavaClass> KEPT =
      describe(
          "are kept in the database",
          item ->
              item.isAnnotatedWith(Entity.class)
                  || item.isAnnotatedWith(Embeddable.class)
                  || item.isAnnotatedWith(MappedSuperclass.class)
                  || item.isAssignableTo(Aggregate.class));

  /** What the container makes: a class with a scope, or a mapping of properties. */
  static final DescribedPredicate<JavaClass> BEAN =
      describe(
          "beans",
          item ->
              item.isAnnotatedWith(ConfigMapping.class)
                  || item.getAnnotations().stream()
                      .anyMatch(
                          a ->
                              a.getRawType().isMetaAnnotatedWith(NormalScope.class)
                                  || a.getRawType().isAnnotatedWith(Scope.class)
                                  || a.getRawType().isAnnotatedWith(NormalScope.class)));

  /**
   * What is neither a layer of its own nor made by the container nor there to read or write a
   * format ({@code CsvDocument}, {@code ZipReader}), with all it nests.
   */
  static final DescribedPredicate<JavaClass> DOMAIN =
      describe(
          "belong to the domain",
          item ->
              !STORE.test(item)
                  && !named(
                          "Resource",
                          "Page",
                          "Request",
                          "Response",
                          "Handler",
                          "Listener",
                          "Projection",
                          "Sweep",
                          "Settings",
                          "Document",
                          "Reader",
                          "Writer",
                          "package-info")
                      .test(item)
                  && !isInABean(item.getBaseComponentType()));

  /** Named like a layer, and yet some are plain values: {@code PolicyDocument}. */
  static final DescribedPredicate<JavaClass> MAYBE_DOMAIN =
      named("Request", "Response", "Document", "Reader", "Writer");

  private static boolean isInABean(JavaClass item) {
    return BEAN.test(item) || item.getEnclosingClass().filter(Layers::isInABean).isPresent();
  }

  /** Whose outermost class is named so. */
  static DescribedPredicate<JavaClass> named(String... suffixes) {
    return describe(
        "are named ..." + String.join(", ...", suffixes),
        item ->
            Arrays.stream(suffixes)
                .anyMatch(suffix -> outermost(item).getSimpleName().endsWith(suffix)));
  }

  /** The class of the file; for an array, that of its elements. */
  static JavaClass outermost(JavaClass item) {
    JavaClass outer = item.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }
}
