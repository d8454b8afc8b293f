// Everything works without this file. It only saves what is being typed, and keeps the focus where somebody was.
"use strict";
