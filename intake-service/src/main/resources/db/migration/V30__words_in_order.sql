-- A page of what a word finds comes from the words alone: the receipt, by which pages are ordered,
-- stands beside them, and the planner knows how common ten thousand of the words are.
alter table complaint_words add column received_at timestamptz;
update complaint_words set received_at = complaint.received_at
  from complaint where complaint.id = complaint_words.complaint_id;
alter table complaint_words
  alter column received_at set not null,
  alter column words set statistics 1000;
create index complaint_words_by_receipt
  on complaint_words (received_at desc, complaint_id desc);
