-- What an action says is forgotten with a customer whose complaint it was planned for.
alter table preventive_action
  alter column action drop not null,
  alter column indicator drop not null,
  alter column unit drop not null;
