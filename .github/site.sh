#!/usr/bin/env bash
# Makes site/: what was just built at the root, and every release so far in the folder of its name. A release whose
# site can't be had stops it: links to it stand in print.
set -euo pipefail

rm -rf site
cp -r dist site
releases=$(gh release list --limit 1000 --exclude-drafts --json tagName --jq '.[].tagName')
for release in $releases; do
  mkdir "site/$release"
  gh release download "$release" --pattern site.tar.gz --output - | tar --extract --gzip --directory "site/$release"
done
# Without this file Pages leaves out names that begin with an underscore.
touch site/.nojekyll
