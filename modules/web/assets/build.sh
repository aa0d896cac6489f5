#!/bin/sh
# Rebuilds the style sheet and the script of the pages, and the fixtures that their fragments are
# tested with, from the npm packages that package.json names. Run it after a change of hub.scss or
# of a version; what it writes is committed, so that the build of the hub needs neither npm nor sass.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=$here/../src/main/resources/org/learnerhub/web/assets
fixtures=$here/../src/test/resources/govuk

cp "$here/package.json" "$here/package-lock.json" "$here/hub.scss" "$work/"
cd "$work"
npm ci --no-audit --no-fund --ignore-scripts
node_modules/.bin/sass --no-source-map --style=compressed --quiet-deps \
  --load-path=node_modules hub.scss |
  sed 's/\(-webkit-mask-image\|mask-image\|background-image\):url([^)]*govuk-crest[^)]*);\{0,1\}//g' > "$out/hub.css"
grep -v '^//# sourceMappingURL=' node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js \
  > "$out/govuk-frontend.min.js"

for file in "$fixtures"/*.json; do
  node -e '
    const [from, to] = process.argv.slice(1);
    const lines = require(from).fixtures.map(({ name, options, html }) =>
      JSON.stringify({ name, options, html }));
    require("fs").writeFileSync(to, "[\n" + lines.join(",\n") + "\n]\n");
  ' "$work/node_modules/govuk-frontend/dist/govuk/components/$(basename "$file" .json)/fixtures.json" "$file"
done
