-- The tone of a reply is read in several languages; the version says in which, and is forgotten with the customer.
alter table reply_judgement
  add column tone_read boolean not null default true,
  alter column policy_version drop not null;
