"use strict";

// src/cli/main.ts
console.log("cli");
