# shellcheck shell=bash
# Builds what deploy/up runs, only when it is stale. Sourced from the repository's root, after
# java.sh.

launcher=deploy/local/target/briefwright-local.jar
services='fragments precedents templates composer'

# Prints a digest of every file that the build reads. By content, since a checkout or a stash
# touches files without changing them.
sources_digest() {
  find pom.xml .mvn services deploy/local \
    \( -name target -o -path '*/src/test' \) -prune -o -type f -print |
    LC_ALL=C sort | xargs cksum | cksum
}

# Prints a digest of what was built: a build by hand of other sources must not pass for ours.
artifacts_digest() {
  {
    echo "$launcher"
    for service in $services; do
      find "services/$service/target/quarkus-app" -name '*.jar' \
        \( -name 'quarkus-run.jar' -o -path '*/app/*' -o -path '*/quarkus/*' -o -name 'org.briefwright*' \)
    done
  } | LC_ALL=C sort | xargs cksum | cksum
}

is_built() {
  [ -f "$launcher" ] || return 1
  for service in $services; do
    [ -f "services/$service/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
  [ -f .briefwright/built ] &&
    [ "$(cat .briefwright/built)" = "$(sources_digest) $(artifacts_digest)" ]
}

note_built() {
  mkdir -p .briefwright
  echo "$(sources_digest) $(artifacts_digest)" >.briefwright/built
}

# Builds the services and the launcher unless they are built already.
build_if_stale() {
  if is_built; then
    return 0
  fi
  require_maven
  mkdir -p .briefwright/log
  log=.briefwright/log/build.log
  echo "Building (Maven's log: $log; a first build also downloads its libraries)"
  if ! build_all 2>&1 | tee "$log" |
    sed -n 's/^\[INFO\] Building \(Briefwright[^0-9]*\) [^ ]* *\(\[.*\)$/  \2 \1/p'; then
    echo "The build failed:" >&2
    grep '^\[ERROR\]' "$log" | head -n 25 >&2
    exit 1
  fi
  note_built
}

build_all() {
  mvn -B -ntp -DskipTests -Dspotless.check.skip=true package -am \
    -pl services/fragments,services/precedents,services/templates,services/composer,deploy/local
}
