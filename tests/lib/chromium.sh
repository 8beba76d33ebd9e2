#!/bin/sh
# Starts Chromium, without the features that FEATURES_OFF names beside those that Playwright switches off. Of two switches
# of the same name Chromium takes the last one, so they are joined.
for argument; do
  shift
  case $argument in
    --disable-features=*) argument=$argument,$FEATURES_OFF ;;
  esac
  set -- "$@" "$argument"
done
exec "$CHROMIUM" "$@"
