#!/bin/sh
# Starts the Mineral Atlas of Pakistan in one process. Written by the build; changes are lost.
# ATLAS_JAVA_HOME names another Java, @FEATURE@ or later; ATLAS_JAVA_OPTIONS are options for it.

link=$0
while [ -h "$link" ]; do
  to=$(readlink "$link")
  case $to in
    /*) link=$to ;;
    *) link=$(dirname "$link")/$to ;;
  esac
done
target=$(CDPATH='' cd "$(dirname "$link")" && pwd -P) || exit 1
lib=$target/lib

# Whether a folder holds a Java that is new enough, as the file `release` in it says.
is_new_enough() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#*\"}
        version=${version%%\"*}
        version=${version%%[!0-9]*}
        [ -n "$version" ] && [ "$version" -ge @FEATURE@ ]
        return
        ;;
    esac
  done < "$1/release"
  return 1
}

java_on_path() {
  java=$(command -v java 2>/dev/null) || return 0
  java=$(readlink -f "$java" 2>/dev/null) && dirname "$(dirname "$java")"
}

find_java() {
  for dir in "${ATLAS_JAVA_HOME:-}" '@JAVA_HOME@' "${JAVA_HOME:-}"; do
    if is_new_enough "$dir"; then
      return 0
    fi
  done
  dir=$(java_on_path)
  if is_new_enough "$dir"; then
    return 0
  fi
  for dir in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jbang/cache/jdks/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_new_enough "$dir"; then
      return 0
    fi
  done
  return 1
}

if ! find_java; then
  echo "The atlas needs Java @FEATURE@ or later and found none: install a JDK, or name its folder in ATLAS_JAVA_HOME." >&2
  exit 1
fi
if [ ! -r "$lib/@APP@" ]; then
  echo "The atlas is incomplete: $lib/@APP@ is missing. Build it again with: mvn -q -DskipTests package" >&2
  exit 1
fi

# Where no locale is set, Java takes file names for ASCII and cannot open those in Urdu.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac

# A command runs as long as it has work; only the window is waited for.
case ${1:-} in
  render | print | sites | info) window= ;;
  *) window='@WINDOW_FLAGS@' ;;
esac

# Many frames are worth learning from: without what was learnt at the build, from few, they take a third less
# each, and the first half a second more.
case " $* " in
  *" --repeat"*) window="$window -XX:-AOTReplayTraining" ;;
esac

# ATLAS_JAVA_OPTIONS and what the window wants are several words.
# shellcheck disable=SC2086
exec "$dir/bin/java" \
@FLAGS@
  $window \
  -XX:AOTCache="$target/atlas.aot" \
  -Datlas.home="$(dirname "$target")" \
  ${ATLAS_JAVA_OPTIONS:-} \
  --module-path "@MODULE_PATH@" \
  --add-modules @MODULES@ \
  -cp "@CLASS_PATH@" \
  @MAIN@ "$@"
