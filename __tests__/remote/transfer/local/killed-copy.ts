import { argv, exit } from 'node:process';
import { copyLocally } from './copy-locally';

// Copies a directory in a process of its own, which a test kills.
const [, , from = '', to = ''] = argv;
console.log('begins');
await copyLocally(from, to, { clean: { keep: () => false } });
exit(0);
