package recourse.untidy.asking;

import jakarta.transaction.Transactional;

/** Opens a transaction and touches messaging. */
@Transactional
public class AskingListener {
  org.apache.kafka.clients.producer.ProducerRecord<String, String> message;
}
