package recourse.followup;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import recourse.spine.testing.ArchitectureRules;

@AnalyzeClasses(
    packages = "recourse.followup",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureRulesTest {
  @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
}
