package recourse.intake.privacy;

import java.time.Instant;
import java.util.List;

/** Which fields were put right, when and by whom. */
public record RectificationView(List<String> fields, Instant doneAt, String doneBy) {}
