#!/bin/bash
# Stands in for the entry point of the official PostgreSQL image, as far as compose.yaml uses it:
# a new volume is initialised and the scripts of /docker-entrypoint-initdb.d are run on it, while
# the server listens on its socket only; then the server listens to the network.
set -eu
export PGDATA=/var/lib/postgresql/18/docker
export PATH=/opt/postgres/bin:$PATH
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  # shellcheck disable=SC2086  # the variable holds several arguments
  initdb -U postgres --auth-local=trust --auth-host=scram-sha-256 \
    --pwfile=<(printf '%s' "$POSTGRES_PASSWORD") ${POSTGRES_INITDB_ARGS:-} >/dev/null
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  pg_ctl start -s -w -o "-h '' -k /tmp"
  for script in /docker-entrypoint-initdb.d/*.sh; do
    PGHOST=/tmp bash "$script"
  done
  pg_ctl stop -s -w -m fast
fi
exec postgres -h '*' -k /tmp
