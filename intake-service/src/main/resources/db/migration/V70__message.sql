-- What sort of message a contact was; empty unless one was received as it came.
alter table contact add column message text;
