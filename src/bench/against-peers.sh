#!/bin/sh
# Times the atlas beside MapServer, Mapnik and QGIS on the maps in scenarios/ and prints the table of README.md:
#   src/bench/against-peers.sh FOLDER [--only AB…] [--rounds N] [--indexed]
set -eu
# Debian's own Python: what is installed with apt is not seen by another one that comes first on the path.
python=/usr/bin/python3
[ -x "$python" ] || { echo "against-peers: $python is missing: apt-get install python3" >&2; exit 1; }
exec "$python" -B "$(dirname "$0")/against_peers.py" "$@"
