#!/usr/bin/env bash
# up_to_date.sh TOP SCRATCH: would lupdate change translations/alcove_en.ts?
set -eu
top=$1 scratch=$2
cp "$top/translations/alcove_en.ts" "$scratch/alcove_en.ts"
(cd "$top" && "$LUPDATE" -silent -no-obsolete -locations none ui app -I . -ts "$scratch/alcove_en.ts")
if ! diff <(grep -oE '<(name|source|comment)>.*' "$top/translations/alcove_en.ts") <(grep -oE '<(name|source|comment)>.*' "$scratch/alcove_en.ts"); then
  echo "sentences have changed: run packaging/dev translations, then fill in what is new"
  exit 1
fi
