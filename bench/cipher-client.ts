// ssh2 as the action uses it, and nothing else: runs one command with one cipher, throws its output away, and says how fast that came.
import { readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import ssh2, { type CipherAlgorithm } from 'ssh2';
import { algorithms } from '../src/connect/algorithms';

const [wanted, host = '', port = '', username = '', keyFile = '', command = ''] = process.argv.slice(2);
const cipher = algorithms.cipher.filter((name): name is CipherAlgorithm & typeof name => name === wanted);

const mib = 1024 * 1024;
let bytesAfterHead = 0;
const client = new ssh2.Client();
client.on('error', (error) => {
  console.error(String(error));
  process.exitCode = 1;
});
client.on('ready', () => {
  client.exec(command, (error, channel) => {
    if (error !== undefined) throw error;
    let bytes = 0;
    let headAt = 0;
    let lastAt = 0;
    channel.on('data', (chunk: Buffer) => {
      lastAt = performance.now();
      if (bytes === 0) headAt = lastAt;
      else bytesAfterHead += chunk.length;
      bytes += chunk.length;
    });
    channel.on('exit', (code: number | null) => {
      process.exitCode = code ?? 1;
    });
    channel.once('close', () => {
      client.end();
      console.log(bytesAfterHead / mib / ((lastAt - headAt) / 1000));
    });
  });
});
const stream = createConnection({ host, port: Number(port), noDelay: true });
client.connect({
  sock: stream,
  username,
  privateKey: readFileSync(keyFile),
  algorithms: { cipher, hmac: [...algorithms.hmac], compress: ['none'] },
});
