// The process that has the embedded engine's file open, src/engine/embedded-child.ts; src/engine/embedded-link.ts starts it.
// What a terminal or a service manager sends to all processes is for the server, which says when this one is to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

const { register } = await import('tsx/esm/api');
// As in launch.mjs.
register({ tsconfig: false });
await import('../src/engine/embedded-child.ts');
