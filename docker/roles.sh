#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: the roles of Wardwise, none of them a superuser, and the database.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" -v keeper="$KEEPER_PASSWORD" -v backup="$BACKUP_PASSWORD" \
  --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE wardwise_owner  LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'owner';
CREATE ROLE wardwise_app    LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'app';
CREATE ROLE wardwise_keeper LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'keeper';
-- Reads every row, for a backup without holes; what is sealed it opens no more than anybody without the ring.
CREATE ROLE wardwise_backup LOGIN NOSUPERUSER BYPASSRLS PASSWORD :'backup';
GRANT pg_read_all_data TO wardwise_backup;
CREATE DATABASE wardwise OWNER wardwise_owner;
SQL
