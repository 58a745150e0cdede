#!/usr/bin/env node
// The command line, src/cli.ts, from whatever folder it is called; paths in the arguments are those of that folder.
import { launch } from './launch.mjs';

// npm goes to the project's folder first, and says here where it was called.
if (process.env.npm_lifecycle_event !== undefined && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

await launch('src/cli.ts', process.argv.slice(2));
