// A CRM: registers a complaint, tells it twice, withdraws it, and reads our answers.
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
const caseNumber = `CRM-${randomUUID()}`;
const answers = new Map();

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
const wrong = command('crm.log-contact.v1', { externalRef: caseNumber });
const withdraw = command('crm.withdraw-complaint.v1', { externalRef: caseNumber });

const consumer = kafka.consumer({ groupId: `crm-${randomUUID()}` });
await consumer.connect();
await consumer.subscribe({ topic: 'crm.results', fromBeginning: true });
await consumer.run({
  eachMessage: async ({ message }) => {
    const answer = JSON.parse(message.value.toString());
    answers.set(answer.causingId, [...(answers.get(answer.causingId) ?? []), answer]);
  },
});

const producer = kafka.producer();
await producer.connect();
for (const event of [register, register, again, wrong, withdraw]) {
  const { headers: all, value } = Binding.binary(event);
  const headers = Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined));
  await producer.send({
    topic: 'crm.commands',
    messages: [{ key: caseNumber, headers, value: typeof value === 'string' ? value : JSON.stringify(value) }],
  });
}

const patience = Date.now() + 60_000;
const all = [register, again, wrong, withdraw];
while (all.some((event) => !answers.has(event.id)) && Date.now() < patience) {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
await producer.disconnect();
await consumer.disconnect();

const only = (event) => (answers.get(event.id)?.length === 1 ? answers.get(event.id)[0] : undefined);
const checks = {
  'registered once, under our case number': only(register)?.accepted?.externalRef === caseNumber,
  'the same case number finds the same complaint':
    only(again)?.accepted?.complaintId === only(register)?.accepted?.complaintId,
  'a contact without its data is refused by name': only(wrong)?.field === 'contact',
  'withdrawn by our case number': Boolean(only(withdraw)?.accepted),
};
for (const [what, holds] of Object.entries(checks)) {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
}
process.exit(Object.values(checks).every(Boolean) ? 0 : 1);
