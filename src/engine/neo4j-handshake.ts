import { connect } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { NoHandshake } from './neo4j-errors.ts';

/** "Bolt", and the four versions that we offer. */
const offer = Buffer.from('6060b01700080805000204040000000300000000', 'hex');
const longestWait = 2_000;
const usualPort = 7_687;

/**
 * Resolves when a Bolt server answers at an address, throws NoHandshake when none does within two seconds. The driver's own attempts
 * wait for ever for a server that accepts and says nothing; this one lets go.
 */
export async function awaitHandshake(uri: string): Promise<void> {
  const { hostname, port, protocol } = new URL(uri);
  const address = { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? usualPort : Number(port) };
  const isSecure = protocol.includes('+');
  const socket = isSecure ? connectSecurely({ ...address, rejectUnauthorized: false }) : connect(address);
  try {
    await new Promise<void>((resolve, reject) => {
      socket.setTimeout(longestWait, () => {
        reject(new NoHandshake('Nothing came back in time'));
      });
      socket.once(isSecure ? 'secureConnect' : 'connect', () => socket.write(offer));
      socket.once('data', () => {
        resolve();
      });
      socket.once('error', (error: Error) => {
        reject(new NoHandshake(error.message));
      });
      socket.once('close', () => {
        reject(new NoHandshake('The connection was closed'));
      });
    });
  } finally {
    socket.destroy();
  }
}
