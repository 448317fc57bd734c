import { awsClients } from '../../src/aws/clients';
import { Deadline } from '../../src/aws/deadline';
import type { Subject } from '../../src/doctor/subject';

/** Returns a subject with what a test gives; the rest is as `eic doctor` has it by default. */
export function aSubject(given: Partial<Subject> = {}): Subject {
  return {
    instance: 'i-0123456789abcdef0',
    osUser: 'ec2-user',
    routing: { port: 22, connectionType: 'auto' },
    keyType: 'auto',
    hostKeyMode: 'auto',
    knownHosts: { entries: [], warnings: [] },
    push: false,
    aws: awsClients('eu-central-1'),
    environment: {},
    deadline: new Deadline(30_000, new AbortController().signal),
    ...given,
  };
}
