package recourse.spine.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import recourse.contract.ComplaintEvent;

/** What goes wrong when the listener hears of a certain complaint. */
@ApplicationScoped
public class Trouble {
  private final Map<UUID, Consumer<ComplaintEvent>> byComplaint = new ConcurrentHashMap<>();

  public void with(UUID complaintId, Consumer<ComplaintEvent> trouble) {
    byComplaint.put(complaintId, trouble);
  }

  public void endsWith(UUID complaintId) {
    byComplaint.remove(complaintId);
  }

  void strike(ComplaintEvent event) {
    byComplaint.getOrDefault(event.complaintId(), nothing -> {}).accept(event);
  }
}
