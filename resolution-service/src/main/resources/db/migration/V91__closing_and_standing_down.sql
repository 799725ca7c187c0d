alter table case_file
  -- how the follow-up ended, while the case waits for what is still missing before it is closed
  add column awaited_closure    text,
  add column follow_up_ended_at timestamptz,
  add column forgotten_at       timestamptz,
  -- the complaint that goes on for both, while this one is merged into it
  add column stood_down_for     uuid,
  add column stood_down_at      timestamptz,
  add column merge_told_at      timestamptz;
create index case_file_awaiting_closure on case_file (id) where awaited_closure is not null;

alter table work_item
  add column live           boolean not null default true,
  add column stood_down_for uuid,
  add column stood_down_at  timestamptz,
  add column merge_told_at  timestamptz;
update work_item set live = open;
