#!/usr/bin/env bash
# After `mvn verify`: builds core a second time, in another folder, time zone and locale, and compares the jars.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

again="$PWD/target/same-jars/a folder of another name"
rm -rf "$again"
mkdir -p "$again"
# The same umask: the plugins for sources and Javadoc keep the permission bits of files, and would differ in nothing else.
tar -c --exclude=target --exclude=.git . | tar -x --no-same-permissions -C "$again"
(cd "$again" && TZ=America/St_Johns LC_ALL=C.UTF-8 mvn -B -q package -DskipTests -Djacoco.skip -pl asean-secretariat-core)

different=0
for first in asean-secretariat-core/target/*.jar; do
  if cmp "$first" "$again/$first"; then
    sha256sum "$first"
  else
    different=1
  fi
done
exit "$different"
