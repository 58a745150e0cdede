// npm start = node bin/run.mjs start, npm test = node bin/run.mjs test: installs if needed, then runs.
import { launch } from './launch.mjs';

const [command, ...args] = process.argv.slice(2);
if (command === 'start') {
  // graphql checks more than it needs to otherwise.
  process.env.NODE_ENV ??= 'production';
  await launch('src/main.ts', args);
} else if (command === 'test') await launch('tests/run.ts', args, { needsDevelopment: true });
else {
  process.stderr.write(`Expected "start" or "test", but got "${command ?? ''}"\n`);
  process.exit(2);
}
