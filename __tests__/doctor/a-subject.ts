import { awsClients } from '../../src/aws/clients';
import { Deadline } from '../../src/aws/deadline';
import { chooseRoute } from '../../src/connect/choose-route';
import type { Subject } from '../../src/doctor/subject';

/** Returns a subject with what a test gives; the rest is as `eic doctor` has it by default. */
export function aSubject(given: Partial<Subject> = {}): Subject {
  const aws = given.aws ?? awsClients('eu-central-1');
  const options = {
    osUser: 'ec2-user',
    routing: { port: 22, connectionType: 'auto' as const },
    keyType: 'auto' as const,
    hostKeyMode: 'auto' as const,
    knownHosts: { entries: [], warnings: [] },
    ...given,
  };
  const context = { ...options, aws, warn: () => undefined, debug: () => undefined };
  return {
    ...options,
    instance: 'i-0123456789abcdef0',
    route: chooseRoute(options.routing, context),
    push: false,
    aws,
    environment: {},
    deadline: new Deadline(30_000, new AbortController().signal),
    ...given,
  };
}
