#!/bin/sh
# Checks the folder it lies in. Needs a POSIX shell, sha256sum, openssl 3 and unzip; asks nobody, changes nothing.
# Read it before you run it: it is short, and nothing else decides whether the bundle is in order.
LC_ALL=C
export LC_ALL

fail() {
  printf 'NOT IN ORDER: %s\n' "$1"
  exit 1
}

# The SHA-256 of what comes in, without the name that sha256sum adds.
digest() {
  sum=$(sha256sum)
  printf '%s' "${sum%% *}"
}

# Whether all are numbers. What comes from files is used in sums only after this, for shells may run what is in it.
numbers() {
  for number in "$@"; do
    case $number in '' | *[!0-9]*) return 1 ;; esac
  done
}

# Sets octal to what printf needs to write the bytes of a hexadecimal number, and writes them.
to_octal() {
  octal=''
  rest=$1
  while [ -n "$rest" ]; do
    after=${rest#??}
    byte=$((0x${rest%"$after"}))
    octal="$octal\\$((byte / 64))$((byte / 8 % 8))$((byte % 8))"
    rest=$after
  done
}

bytes() {
  # shellcheck disable=SC2059
  printf "$octal"
}

# Sets hash to that of the node above two nodes of the tree: SHA-256 of a byte 1, the left hash and the right hash.
join() {
  to_octal "01$1$2"
  hash=$(bytes | digest)
}

# 1. Every file is the one that the manifest names, and there is no other.
listed=' '
while IFS= read -r line; do
  file=${line#*  }
  [ -f "$file" ] || fail "$file is missing"
  [ "$(sha256sum "$file")" = "$line" ] || fail "$file is not the file that MANIFEST.sha256 names"
  listed="$listed$file "
done < MANIFEST.sha256
for file in * */* */*/*; do
  [ -f "$file" ] || continue
  case " MANIFEST.sha256$listed" in *" $file "*) ;; *) fail "$file is not named in MANIFEST.sha256" ;; esac
done
printf 'in order: all files are those of the manifest\n'

[ -d proof ] || fail 'it holds no proof'
for proof in proof/*/; do
  proof=${proof%/}
  role=${proof#proof/}

  # 2. The checkpoint was signed with the key of the log.
  openssl pkeyutl -verify -pubin -inkey "$proof/key.pem" -rawin -in "$proof/checkpoint.text" -sigfile "$proof/checkpoint.sig" > /dev/null ||
    fail "$proof/checkpoint.text was not signed with $proof/key.pem"
  exec 3< "$proof/checkpoint.text" 4< "$proof/checkpoint"
  while IFS= read -r line <&3; do
    IFS= read -r noted <&4
    [ "$line" = "$noted" ] || fail "$proof/checkpoint does not begin with $proof/checkpoint.text"
  done
  exec 3<&- 4<&-
  { read -r origin; read -r size; read -r root; } < "$proof/checkpoint.text"
  printf 'in order: %s/checkpoint is signed: %s with %s entries\n' "$proof" "$origin" "$size"

  # 3. The entry is in the log: its hash leads, along its path, to the root that the checkpoint names.
  IFS= read -r leaf < "$proof/leaf.json"
  [ "$(printf '%s' "$leaf" | digest)" = "$(digest < "$proof/leaf.json")" ] || fail "$proof/leaf.json has more than one line"
  hash=$(printf '\000%s' "$leaf" | digest)
  exec 3< "$proof/inclusion.txt"
  read -r _ at <&3
  read -r _ total <&3
  numbers "$at" "$total" || fail "$proof/inclusion.txt is no path"
  last=$((total - 1))
  if [ "$total" != "$size" ] || [ "$at" -gt "$last" ]; then fail "$proof/inclusion.txt is of another checkpoint"; fi
  while read -r _ sibling <&3; do
    case $sibling in *[!0-9a-f]*) fail "$proof/inclusion.txt is no path" ;; esac
    if [ "${#sibling}" != 64 ] || [ "$last" = 0 ]; then fail "$proof/inclusion.txt is no path"; fi
    if [ $((at % 2)) = 1 ] || [ "$at" = "$last" ]; then
      join "$sibling" "$hash"
      while [ $((at % 2)) = 0 ] && [ "$at" != 0 ]; do at=$((at / 2)) last=$((last / 2)); done
    else
      join "$hash" "$sibling"
    fi
    at=$((at / 2)) last=$((last / 2))
  done
  exec 3<&-
  to_octal "$hash"
  if [ "$last" != 0 ] || [ "$(bytes | openssl base64)" != "$root" ]; then fail "$proof/leaf.json is not in the log"; fi
  printf 'in order: %s is in the log\n' "$proof/leaf.json"

  # 4. The entry names the recorded files by their hashes. Of a WACZ it names the WARC in it.
  for file in "$role"/*; do
    [ -f "$file" ] || continue
    case $file in
      *.wacz) sum=$(unzip -p "$file" archive/page.warc.gz | digest) ;;
      *) sum=$(digest < "$file") ;;
    esac
    case $leaf in *"\"$sum\""*) ;; *) fail "$file is not what was logged in $proof/leaf.json" ;; esac
    printf 'in order: %s is what was logged\n' "$file"
  done
done
printf 'ALL IN ORDER\n'
