package recourse.spine.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.sql.PageQuery;

@ApplicationScoped
public class Notebooks extends AggregateRepository<Notebook> {
  @Transactional
  public void add(Notebook... some) {
    for (Notebook notebook : some) {
      save(notebook);
    }
  }

  @Transactional
  public void change(UUID id, Consumer<Notebook> step) {
    Notebook notebook = get(id);
    step.accept(notebook);
    save(notebook);
  }

  @Transactional
  public List<Notebook> shelved(PageQuery page) {
    return page(page);
  }

  @Transactional
  public <T> T read(UUID id, Function<Notebook, T> question) {
    return question.apply(get(id));
  }
}
