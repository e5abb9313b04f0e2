#!/bin/bash
# Makes the services' role and databases when PostgreSQL's volume is new. The role owns its
# databases and nothing else.
set -eu
psql --no-psqlrc -v ON_ERROR_STOP=1 -v password="$POSTGRES_PASSWORD" -U postgres -d postgres <<'SQL'
CREATE ROLE briefwright LOGIN PASSWORD :'password';
CREATE DATABASE composer OWNER briefwright;
CREATE DATABASE fragments OWNER briefwright;
CREATE DATABASE precedents OWNER briefwright;
CREATE DATABASE templates OWNER briefwright;
SQL
