#!/bin/sh
# Playwright runs this in place of the browser, and talks to it over the pipes that it inherits.
#   CLAUSEWATCH_BROWSER  program to become
#   CLAUSEWATCH_PROFILE  folder for everything that it writes; its process id goes to a file beside it
#   CLAUSEWATCH_USER     id of the user, and of the group, to run it as; empty: who we are
set -e
echo $$ > "$CLAUSEWATCH_PROFILE.pid"
for argument; do
  # The folder that Playwright has made for it stays empty.
  case $argument in --user-data-dir=*) rmdir "${argument#*=}" || true ;; esac
done
set -- "$CLAUSEWATCH_BROWSER" "$@" --user-data-dir="$CLAUSEWATCH_PROFILE"
cd /
if [ -n "$CLAUSEWATCH_USER" ]; then
  set -- --reuid "$CLAUSEWATCH_USER" --regid "$CLAUSEWATCH_USER" --clear-groups --no-new-privs "$@"
elif ! setpriv --pdeathsig keep true 2>&-; then
  exec "$@"
fi
# The kernel ends the browser with the process that started it, even where that one is killed and the browser hangs.
exec setpriv --pdeathsig KILL "$@"
