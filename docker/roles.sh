#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: the three roles of Wardwise, none of them a superuser, and the database.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" -v keeper="$KEEPER_PASSWORD" \
  --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE wardwise_owner  LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'owner';
CREATE ROLE wardwise_app    LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'app';
CREATE ROLE wardwise_keeper LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'keeper';
CREATE DATABASE wardwise OWNER wardwise_owner;
SQL
