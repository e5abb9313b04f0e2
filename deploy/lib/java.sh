# shellcheck shell=bash
# Finds a JDK and Maven for the scripts of this folder. Sourced, not run.

least_java=25
least_maven=3.8.7

# Prints the feature version (25) of the JDK in folder $1; fails where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Prints every folder where a JDK is usually kept, the chosen one first.
jdk_folders() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  javac=$(command -v javac || true)
  while [ -n "$javac" ] && [ -L "$javac" ]; do
    target=$(readlink "$javac")
    case $target in
      /*) javac=$target ;;
      *) javac=$(dirname "$javac")/$target ;;
    esac
  done
  [ -z "$javac" ] || dirname "$(dirname "$javac")"
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$least_java+" 2>/dev/null || true
  fi
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* \
    "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ ! -d "$folder" ] || echo "$folder"
  done
}

# Sets and exports JAVA_HOME to the first JDK that is new enough, or ends with advice.
require_jdk() {
  while IFS= read -r folder; do
    version=$(jdk_version "$folder") || continue
    if [ "${version:-0}" -ge "$least_java" ]; then
      JAVA_HOME=$folder
      export JAVA_HOME
      return 0
    fi
  done <<EOF
$(jdk_folders)
EOF
  cat >&2 <<EOF
No JDK $least_java or newer was found (looked at JAVA_HOME, the PATH, /usr/lib/jvm, SDKMAN and Homebrew).
Install one, for instance:
  Debian, Ubuntu   apt-get install openjdk-25-jdk
  Fedora           dnf install java-25-openjdk-devel
  macOS            brew install openjdk@25
  anywhere         Eclipse Temurin 25, or "sdk install java 25-tem"
and run this again, with JAVA_HOME set if it lives in an unusual place.
EOF
  exit 1
}

# True if version $1 is at least version $2.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)" = "$2" ]
}

# Ends with advice unless a new enough Maven is on the PATH. Needs JAVA_HOME.
require_maven() {
  maven=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  if [ -z "$maven" ] || ! at_least "$maven" "$least_maven"; then
    echo "Maven $least_maven or newer is needed (found: ${maven:-none}). Install it, for instance:" >&2
    echo "  apt-get install maven, dnf install maven, brew install maven, or sdk install maven" >&2
    exit 1
  fi
}
