-- What is known about attachments; their content lies sealed in the attachment store.
create table attachment (
  id           uuid        primary key,
  version      bigint      not null,
  complaint_id uuid        not null,
  sealed_name  bytea,
  media_type   text        not null,
  bytes        bigint      not null,
  added_at     timestamptz not null,
  added_by     text        not null,
  removed_at   timestamptz
);
create index attachment_of_complaint on attachment (complaint_id, added_at) where removed_at is null;
create index attachment_to_discard on attachment (removed_at) where removed_at is not null;
