package recourse.resolution.redress.rights;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The rule packs that ship with the service, and the organisation's switches over them: {@code
 * recourse.rules.on} and {@code recourse.rules.off} name laws. A law that is in neither list is as
 * its pack says; a name that is no law stops the service, for a typing error must not switch off a
 * right.
 */
@Singleton
class ShippedRulePacks {
  static final String FILE = "rule-packs.json";

  /**
   * Laws that only set clocks: followup applies them, and the list is the same in every service.
   */
  private static final Set<String> OF_TIME_ONLY = Set.of("service", "disp-late-receipt");

  private final ObjectMapper json;
  private final Optional<List<String>> on;
  private final Optional<List<String>> off;

  ShippedRulePacks(
      ObjectMapper json,
      @ConfigProperty(name = "recourse.rules.on") Optional<List<String>> on,
      @ConfigProperty(name = "recourse.rules.off") Optional<List<String>> off) {
    this.json = json;
    this.on = on;
    this.off = off;
  }

  @Produces
  @Singleton
  RuleBook ruleBook() {
    return book(packs(json), on.orElse(List.of()), off.orElse(List.of()));
  }

  static RuleBook book(List<RulePack> packs, List<String> on, List<String> off) {
    List<String> laws = packs.stream().map(RulePack::law).distinct().toList();
    List<String> said = new ArrayList<>(on);
    said.addAll(off);
    said.removeAll(laws);
    said.removeAll(OF_TIME_ONLY);
    if (!said.isEmpty()) {
      throw new IllegalStateException("no such law: %s; there are %s".formatted(said, laws));
    }
    List<String> switchedOn =
        packs.stream()
            .filter(pack -> on.contains(pack.law()) || pack.onUnlessSaid())
            .map(RulePack::law)
            .filter(law -> !off.contains(law))
            .distinct()
            .toList();
    return new RuleBook(packs, switchedOn);
  }

  static List<RulePack> packs(ObjectMapper json) {
    try (InputStream file = ShippedRulePacks.class.getResourceAsStream("/" + FILE)) {
      return json.readValue(file, new TypeReference<List<RulePack>>() {});
    } catch (IOException broken) {
      throw new IllegalStateException(FILE + " cannot be read", broken);
    }
  }
}
