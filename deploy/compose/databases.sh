#!/bin/bash
# One database and one role per service; none can connect to another's. Run by PostgreSQL's image on an
# empty data folder. The passwords were made by the `secrets` service; no default exists.
set -euo pipefail
for service in intake resolution followup metrics; do
  password=$(cat "/run/secrets/$service.password")
  psql -v ON_ERROR_STOP=1 --no-psqlrc -U "$POSTGRES_USER" -d postgres \
    -v service="$service" -v password="$password" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
revoke connect on database :"service" from public;
alter role :"service" set statement_timeout = '10s';
alter role :"service" set lock_timeout = '3s';
alter role :"service" set idle_in_transaction_session_timeout = '60s';
SQL
done
