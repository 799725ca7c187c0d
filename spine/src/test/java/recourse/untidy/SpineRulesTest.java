package recourse.untidy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import recourse.spine.testing.ArchitectureRules;

/** What the spine itself keeps of the rules; it is where SQL, HTTP and messaging are at home. */
@AnalyzeClasses(packages = "recourse.spine", importOptions = ImportOption.DoNotIncludeTests.class)
class SpineRulesTest {
  @ArchTest
  static final ArchRule WHAT_AN_AGGREGATE_KEEPS =
      ArchitectureRules.WHAT_AN_AGGREGATE_KEEPS_IS_PRIVATE;

  @ArchTest
  static final ArchRule CONSTRUCTORS =
      ArchitectureRules.BEANS_ARE_GIVEN_WHAT_THEY_NEED_BY_CONSTRUCTOR;

  @ArchTest static final ArchRule PACKAGES = ArchitectureRules.PACKAGES_KNOW_EACH_OTHER_ONE_WAY;

  @ArchTest
  static final ArchRule MARKED = ArchitectureRules.EVERY_PACKAGE_SAYS_WHAT_IT_IS_AND_IS_NULL_MARKED;

  @ArchTest static final ArchRule NAMES = ArchitectureRules.NAMES_SAY_SOMETHING;
}
