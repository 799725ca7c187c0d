-- From which receipts a promise still runs: a search by due time looks no further back.
create index complaint_open_by_receipt on complaint (received_at) where due_at is not null;
