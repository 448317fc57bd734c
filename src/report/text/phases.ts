/** The phases of an instance that follow one another, in their order, named as in `durationsMs` of the results. */
export const phaseNames = [
  'boot',
  'connect',
  'authenticate',
  'wait',
  'run',
  'healthCheckWait',
  'healthCheck',
] as const;

/** A phase of an instance. */
export type PhaseName = (typeof phaseNames)[number];

/** Returns the name of a phase as a reader sees it. */
export function phaseText(phase: PhaseName): string {
  if (phase === 'healthCheckWait') return 'wait for batch';
  return phase === 'healthCheck' ? 'health check' : phase;
}
