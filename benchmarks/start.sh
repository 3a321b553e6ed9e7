#!/usr/bin/env bash
# How long relasi takes to start, beside a bare Neo4j that is started from the same jars and asked until it answers a query.
#   benchmarks/start.sh [RUNS]     three where not given; each figure is the median
# Ports and data directory are its own. The first start, which prepares later ones, is not counted.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

now() { date +%s.%N; }
since() { echo "$(now) - $1" | bc; }
median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.2f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
free() { awk 'BEGIN { srand(); print 20000 + int(rand() * 9000) + '"$1"' }'; }

cat > "$work/article.txt" <<'TEXT'
Norwegia menuduh Swedia melanggar perjanjian.

Menteri Luar Negeri Swedia membantah tuduhan itu dalam jumpa pers di Oslo.
TEXT

# one NAME COMMAND...: notes how long it takes, whatever it answers
one() {
  local name=$1 begun; shift; begun=$(now)
  "$@" > /dev/null 2>&1 || true
  since "$begun" >> "$work/$name"
}

serve() {
  local port pid begun
  port=$(free "$1"); begun=$(now)
  ./relasi serve --server.port="$port" --relasi.embedded.bolt-port=0 --relasi.embedded.http-port=0 \
    --relasi.embedded.directory="$work/data" > "$work/log" 2>&1 &
  pid=$!
  until curl -sf "localhost:$port/actuator/health/readiness" > /dev/null; do
    kill -0 "$pid" || { cat "$work/log"; exit 1; }
    sleep 0.05
  done
  since "$begun" >> "$work/ready"
  one get curl -s "localhost:$port/api/v1/relationships?type=ACCUSES"
  one post curl -s "localhost:$port/api/v1/articles" -H 'Content-Type: text/plain' --data-binary "@$work/article.txt"
  one docs curl -sL "localhost:$port/docs"
  one openapi curl -s "localhost:$port/v3/api-docs"
  kill "$pid"; wait "$pid" || true
}

# The same jars, heap and directory, started by hand without an archive of classes; ready when Bolt says so.
bare() {
  local bolt begun pid
  bolt=$(sed -n 's/^server.bolt.listen_address=127.0.0.1://p' "$work/data/neo4j/conf/neo4j.conf")
  grep -v -e '^"-XX:SharedArchiveFile' -e '^"-Xlog:cds' -e '^-XX:Tier4' "$work/data/neo4j/lib/java.args" > "$work/java.args"
  mkfifo "$work/input.$1"
  begun=$(now)
  java "@$work/java.args" "$work/data/neo4j" < "$work/input.$1" > "$work/bare.log" 2>&1 &
  pid=$!
  exec 9> "$work/input.$1"
  echo open >&9
  # The server's side of Bolt's handshake; whoever gets it is served.
  until bolt_answers "$bolt"; do kill -0 "$pid" || { cat "$work/bare.log"; exit 1; }; sleep 0.05; done
  since "$begun" >> "$work/bare"
  exec 9>&-
  wait "$pid" || true
}

bolt_answers() {
  local answer
  answer=$( { exec 8<> "/dev/tcp/127.0.0.1/$1" && printf '\x60\x60\xb0\x17\x00\x00\x04\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' >&8 &&
    timeout 1 head -c 4 <&8 | od -An -tx1; } 2> /dev/null) || return 1
  [ -n "$answer" ]
}

./relasi extract "$work/article.txt" > /dev/null
serve 0
rm -f "$work"/{ready,get,post,docs,openapi}
for run in $(seq "$runs"); do
  bare "$run"
  serve "$run"
  one help ./relasi --help
  one unknown ./relasi nosuch
  one path ./relasi ingest "$work/nosuch"
  one extract ./relasi extract "$work/article.txt"
  one check ./relasi check --relasi.embedded.directory="$work/data" --relasi.embedded.bolt-port=0 --relasi.embedded.http-port=0
done

told() { printf '%-34s %6s s\n' "$2" "$(median < "$work/$1")"; }
echo "$(nproc) cores, Java $(java -version 2>&1 | sed -n '1s/[^"]*"\([^"]*\)".*/\1/p'), medians of $runs"
told bare "bare Neo4j answers"
told ready "relasi serve is ready"
printf '%-34s %6.2f\n' "  times a bare Neo4j" "$(echo "scale=2; $(median < "$work/ready") / $(median < "$work/bare")" | bc)"
told get "first question after ready"
told post "first article after ready"
told docs "first page of the API docs"
told openapi "first OpenAPI document"
told help "relasi --help"
told unknown "relasi nosuch"
told path "relasi ingest nosuch"
told extract "relasi extract of one article"
told check "relasi check"
