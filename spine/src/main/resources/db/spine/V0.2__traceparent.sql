-- Where the request that told an event stands in its trace (W3C); null when nothing is traced.
alter table outbox add column traceparent text;
