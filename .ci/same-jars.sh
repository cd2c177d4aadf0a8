#!/usr/bin/env bash
# After `mvn verify`: builds core a second time, in another folder, umask, time zone and locale, and compares the jars.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

again="$PWD/target/same-jars/a folder of another name"
rm -rf "$again"
mkdir -p "$again"
tar -c --exclude=target --exclude=.git . | tar -x -C "$again"
# Of the two that people have, the one that this checkout was not made with. Plugins clear what a umask of 022 clears;
# what a stricter one takes from the readers of files stays so in the jars of sources and Javadoc.
if [ "$(stat -c %A pom.xml | cut -c6)" = w ]; then
  umask 022
  chmod -R go-w "$again"
else
  umask 002
  chmod -R g+w "$again"
fi
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
