#!/usr/bin/env bash
# with-postgres.sh COMMAND…
# Runs COMMAND with DATABASE_URL set to a throw-away PostgreSQL server, and ends with COMMAND's status. The cluster is made in a
# temporary folder by a user without privileges, listens on a free port of the loopback alone, keeps nothing safe against a
# crash (fsync off) and is stopped and removed whatever happens. Needs Debian's package postgresql, or initdb on the PATH.
set -euo pipefail

if [ $# -eq 0 ]; then
  echo "usage: with-postgres.sh COMMAND…" >&2
  exit 64
fi

newest=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
PATH="$PATH${newest:+:$newest}"
if ! command -v initdb pg_ctl >/dev/null; then
  echo "with-postgres: PostgreSQL is not installed here (on Debian: apt-get install postgresql)." >&2
  exit 69
fi

# The server refuses to run as root.
as_owner=()
if [ "$(id -u)" -eq 0 ]; then
  owner=$(id -un postgres 2>/dev/null || echo nobody)
  as_owner=(runuser -u "$owner" -- env "PATH=$PATH")
fi

folder=$(mktemp -d /tmp/dondoc-postgres-XXXXXX)
child=
finish() {
  status=$?
  trap - EXIT INT TERM
  [ -z "$child" ] || kill "$child" 2>/dev/null || true
  "${as_owner[@]}" pg_ctl -D "$folder/data" -m immediate -s stop 2>/dev/null || true
  rm -rf "$folder"
  exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
if [ "$(id -u)" -eq 0 ]; then chown "$owner" "$folder"; fi
cd "$folder"

free_port() {
  node -e 'const s=require("node:net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}

start_server() {
  port=$(free_port)
  "${as_owner[@]}" pg_ctl -D data -s -w -t 60 -l log start -o "-p $port -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"
}

"${as_owner[@]}" initdb -D data -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >initdb.log || {
  cat initdb.log >&2
  exit 70
}
# A free port can be taken between asking and listening: ask again, three times in all.
start_server || start_server || start_server || {
  cat log >&2
  exit 70
}

cd "$OLDPWD"
export DATABASE_URL="postgresql://postgres@127.0.0.1:$port/postgres"
"$@" <&0 &
child=$!
set +e
wait "$child"
status=$?
child=
exit "$status"
