package recourse.spine;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import recourse.local.testing.StackResource;

/** The real database and broker, started once for all tests of this module. */
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
final class OnStage {
  private OnStage() {}
}
