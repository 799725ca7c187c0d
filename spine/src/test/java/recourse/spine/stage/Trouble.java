package recourse.spine.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import recourse.contract.ComplaintEvent;
import recourse.spine.inbox.EventListener;

/** What goes wrong when a listener handles an event of a certain complaint. */
@ApplicationScoped
public class Trouble {
  private final Map<Place, Consumer<ComplaintEvent>> places = new ConcurrentHashMap<>();

  private record Place(Class<? extends EventListener<?>> listener, UUID complaintId) {}

  public void with(UUID complaintId, Consumer<ComplaintEvent> trouble) {
    with(RecordingListener.class, complaintId, trouble);
  }

  public void with(
      Class<? extends EventListener<?>> listener,
      UUID complaintId,
      Consumer<ComplaintEvent> trouble) {
    places.put(new Place(listener, complaintId), trouble);
  }

  public void endsWith(UUID complaintId) {
    places.keySet().removeIf(place -> place.complaintId().equals(complaintId));
  }

  void strike(Class<? extends EventListener<?>> listener, ComplaintEvent event) {
    places.getOrDefault(new Place(listener, event.complaintId()), nothing -> {}).accept(event);
  }
}
