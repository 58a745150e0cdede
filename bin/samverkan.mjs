#!/usr/bin/env node
// The command line, src/cli.ts, from whatever folder it is called; paths in the arguments are those of that folder.
import { launch } from './launch.mjs';

await launch('src/cli.ts', process.argv.slice(2));
