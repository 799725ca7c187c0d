// A CRM: registers a complaint, tells it twice, logs a contact, goes away, comes back and reads on.
// node crm.mjs BROKERS  ends with 0 when every command was answered as it should be.
import { randomUUID } from 'node:crypto';
import { CloudEvent, Kafka as Binding } from 'cloudevents';
import kafkajs from 'kafkajs';
import lz4 from 'lz4js';

const { Kafka, CompressionTypes, CompressionCodecs, logLevel } = kafkajs;
// our answers travel compressed with LZ4, which KafkaJS leaves to a codec
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

const brokers = (process.argv[2] ?? 'localhost:9092').split(',');
const kafka = new Kafka({ clientId: 'crm', brokers, logLevel: logLevel.ERROR });
const groupId = `crm-${randomUUID()}`;
const caseNumber = `CRM-${randomUUID()}`;

const command = (type, data) => new CloudEvent({ id: randomUUID(), source: '/crm', type, data });
const register = command('crm.register-complaint.v1', {
  channel: 'EMAIL',
  customer: { ref: 'cust-77' },
  product: 'Kettle',
  issue: 'Leaks',
  narrative: 'The kitchen floor is wet every morning.',
  externalRef: caseNumber,
});
const again = command('crm.register-complaint.v1', register.data);
const contact = command('crm.log-contact.v1', {
  externalRef: caseNumber,
  contact: {
    channel: 'PHONE',
    direction: 'INBOUND',
    agent: 'crm-ada',
    startedAt: new Date(Date.now() - 600_000).toISOString(),
    talkSeconds: 120,
    holdSeconds: 10,
    wrapUpSeconds: 20,
  },
});
const wrong = command('crm.log-contact.v1', { externalRef: caseNumber });
const early = command('crm.confirm-summary.v1', { externalRef: caseNumber });
const withdraw = command('crm.withdraw-complaint.v1', { externalRef: caseNumber });

const producer = kafka.producer();
await producer.connect();
async function send(...events) {
  for (const event of events) {
    const { headers: all, value } = Binding.binary(event);
    const headers = Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined));
    await producer.send({
      topic: 'crm.commands',
      messages: [{ key: caseNumber, headers, value: typeof value === 'string' ? value : JSON.stringify(value) }],
    });
  }
}

// Reads on behind where this CRM left off until all of these are answered.
async function listen(events, whenThere = async () => {}) {
  const answers = new Map();
  const consumer = kafka.consumer({ groupId });
  await consumer.connect();
  await consumer.subscribe({ topic: 'crm.results', fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const answer = JSON.parse(message.value.toString());
      answers.set(answer.causingId, [...(answers.get(answer.causingId) ?? []), answer]);
    },
  });
  await whenThere();
  const patience = Date.now() + 60_000;
  while (events.some((event) => !answers.has(event.id)) && Date.now() < patience) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await consumer.disconnect();
  return answers;
}

const first = await listen([register, again, contact, wrong], () =>
  send(register, register, again, contact, wrong));
await send(early, withdraw); // nobody listens
const later = await listen([early, withdraw]);
await producer.disconnect();

const only = (answers, event) => (answers.get(event.id)?.length === 1 ? answers.get(event.id)[0] : undefined);
const checks = {
  'registered once, under our case number': only(first, register)?.accepted?.externalRef === caseNumber,
  'the same case number finds the same complaint':
    only(first, again)?.accepted?.complaintId === only(first, register)?.accepted?.complaintId,
  'a contact is logged by our case number': Boolean(only(first, contact)?.accepted?.createdId),
  'a contact without its data is refused by name': only(first, wrong)?.field === 'contact',
  'back again, a refusal says what to do first': only(later, early)?.code === 'summary.missing',
  'withdrawn by our case number': Boolean(only(later, withdraw)?.accepted),
  'nothing is read twice': [register, again, contact, wrong].every((event) => !later.has(event.id)),
};
for (const [what, holds] of Object.entries(checks)) {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
}
process.exit(Object.values(checks).every(Boolean) ? 0 : 1);
