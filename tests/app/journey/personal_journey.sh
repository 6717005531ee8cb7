#!/bin/sh
exec xvfb-run -a -s "-screen 0 1400x900x24" /usr/bin/python3 "$(dirname "$0")/personal_journey.py"
