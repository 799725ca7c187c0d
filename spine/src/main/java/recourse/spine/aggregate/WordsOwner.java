package recourse.spine.aggregate;

import java.util.UUID;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCollectionRecreateEvent;
import org.hibernate.event.spi.PostCollectionRecreateEventListener;
import org.hibernate.event.spi.PostCollectionUpdateEvent;
import org.hibernate.event.spi.PostCollectionUpdateEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Knows whose row is being written: a type sees only the value, so Hibernate says before each row
 * and each collection to whom it belongs. What is written in no other way than through an aggregate
 * finds nobody, and fails.
 */
public class WordsOwner
    implements Integrator,
        PreInsertEventListener,
        PreUpdateEventListener,
        PreCollectionRecreateEventListener,
        PreCollectionUpdateEventListener,
        PostInsertEventListener,
        PostUpdateEventListener,
        PostCollectionRecreateEventListener,
        PostCollectionUpdateEventListener {
  private static final ThreadLocal<HoldsWords> NOW = new ThreadLocal<>();

  /** Under whose key the words that are being written belong. */
  static UUID now() {
    if (NOW.get() == null) {
      throw new IllegalStateException("words are written that belong to no HoldsWords");
    }
    return NOW.get().wordsOf();
  }

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
    EventListenerRegistry listeners = factory.getEventEngine().getListenerRegistry();
    listeners.appendListeners(EventType.PRE_INSERT, this);
    listeners.appendListeners(EventType.PRE_UPDATE, this);
    listeners.appendListeners(EventType.PRE_COLLECTION_RECREATE, this);
    listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, this);
    listeners.appendListeners(EventType.POST_INSERT, this);
    listeners.appendListeners(EventType.POST_UPDATE, this);
    listeners.appendListeners(EventType.POST_COLLECTION_RECREATE, this);
    listeners.appendListeners(EventType.POST_COLLECTION_UPDATE, this);
  }

  @Override
  public boolean onPreInsert(PreInsertEvent event) {
    begin(event.getEntity());
    return false;
  }

  @Override
  public boolean onPreUpdate(PreUpdateEvent event) {
    begin(event.getEntity());
    return false;
  }

  @Override
  public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
    begin(event.getAffectedOwnerOrNull());
  }

  @Override
  public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
    begin(event.getAffectedOwnerOrNull());
  }

  @Override
  public void onPostInsert(PostInsertEvent event) {
    NOW.remove();
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    NOW.remove();
  }

  @Override
  public void onPostRecreateCollection(PostCollectionRecreateEvent event) {
    NOW.remove();
  }

  @Override
  public void onPostUpdateCollection(PostCollectionUpdateEvent event) {
    NOW.remove();
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return false;
  }

  static void begin(Object writer) {
    if (writer instanceof HoldsWords holder) {
      NOW.set(holder);
    } else {
      NOW.remove();
    }
  }

  static void end() {
    NOW.remove();
  }
}
