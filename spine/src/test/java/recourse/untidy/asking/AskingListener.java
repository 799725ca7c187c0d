package recourse.untidy.asking;

import jakarta.transaction.Transactional;

/** Opens a transaction, touches messaging, and asks somebody who is no handler. */
@Transactional
public class AskingListener {
  org.apache.kafka.clients.producer.ProducerRecord<String, String> message;
  private final Telephone telephone = new Telephone();

  Object on() {
    return telephone.answer();
  }
}
