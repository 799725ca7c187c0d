#!/bin/bash
# One database and one role per service; nobody enters a neighbour's. Run by PostgreSQL's image on an
# empty data folder. The passwords were made by the `secrets` service; no default exists.
set -euo pipefail
for room in intake resolution followup metrics; do
  password=$(cat "/run/secrets/$room.password")
  psql -v ON_ERROR_STOP=1 --no-psqlrc -U "$POSTGRES_USER" -d postgres \
    -v room="$room" -v password="$password" <<'SQL'
create role :"room" login password :'password';
create database :"room" owner :"room";
revoke connect on database :"room" from public;
alter role :"room" set statement_timeout = '10s';
alter role :"room" set lock_timeout = '3s';
alter role :"room" set idle_in_transaction_session_timeout = '60s';
SQL
done
