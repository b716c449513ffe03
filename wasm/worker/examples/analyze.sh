#!/bin/sh
# Prints what is worth checking in an article, with curl:
#   ./analyze.sh article.txt https://mihakk.example
curl --fail-with-body --silent --show-error --data-binary "@$1" \
  -H 'Content-Type: text/plain; charset=utf-8' -H 'Accept: text/markdown' -H 'Accept-Language: ar' \
  "$2/v1/analyze"
