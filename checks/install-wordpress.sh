#!/usr/bin/env bash
# Puts a WordPress for the tests into the cache: WordPress 6.5 and the plugin that keeps it on SQLite, both
# as the package below has them. Only the tests of publishing need it (with php-cli, php-sqlite3, php-xml,
# php-mbstring, php-curl, php-gd and unzip); without it they are left out. Does nothing where it is there.
set -euo pipefail
PACKAGE=@wp-playground/wordpress-builds@0.9.19
FOLDER=${XDG_CACHE_HOME:-$HOME/.cache}/intertitre-tests/wordpress-6.5
FILES=(package/src/wordpress/wp-6.5.zip package/src/sqlite-database-integration/sqlite-database-integration.zip)

if [[ -e $FOLDER/wp-6.5.zip && -e $FOLDER/sqlite-database-integration.zip ]]; then exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Away from any workspace: npm takes a package apart for nobody there.
cd "$work"
# 150 MB: a broken download is tried again.
for attempt in 1 2 3; do
  npm pack --silent "$PACKAGE" </dev/null >/dev/null && break
  ((attempt < 3)) || exit 1
  rm -f ./*.tgz
  sleep 5
done
tar xzf ./*.tgz "${FILES[@]}"
mkdir -p "$FOLDER"
cp "${FILES[@]}" "$FOLDER"
