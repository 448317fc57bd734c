import type { Budget } from './budget';
import { alphabetOf, type TextForm, TextForms } from './text-form';

/** A demand on a text: to match one of some forms, or none of them. */
export interface TextDemand {
  readonly forms: readonly TextForm[];
  readonly matches: boolean;
}

/** Maximum number of different situations that a search reaches. Policies that IAM accepts need some hundreds. */
const maxSituations = 10_000;

/**
 * Returns the shortest text that meets all demands, undefined if there is none, or `unchecked` if the search became too
 * long. Searches the product of the demands' automata, breadth first.
 */
export function findText(demands: readonly TextDemand[], budget: Budget): string | undefined | 'unchecked' {
  const automata = demands.map(({ forms }) => new TextForms(forms));
  const alphabet = alphabetOf(demands.flatMap(({ forms }) => forms));
  const isMet = (situation: Situation): boolean =>
    situation.every((at, index) => automata[index]?.accepts(at) === demands[index]?.matches);
  let texts = new Map<string, Situation>([['', automata.map(({ start }) => start)]]);
  const seen = new Set<string>();
  while (texts.size > 0) {
    const longer = new Map<string, Situation>();
    for (const [text, situation] of texts) {
      if (isMet(situation)) return text;
      const positions = situation.reduce((sum, at) => sum + at.length, 1);
      if (!budget.spend(alphabet.length * positions)) return 'unchecked';
      for (const letter of alphabet) {
        const next = situation.map((at, index) => automata[index]?.step(at, letter) ?? []);
        // No longer text matches.
        if (next.some((at, index) => at.length === 0 && demands[index]?.matches === true)) continue;
        const key = next.map((at) => at.join(' ')).join('|');
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > maxSituations) return 'unchecked';
        longer.set(text + letter, next);
      }
    }
    texts = longer;
  }
  return undefined;
}

/** The positions that each demand's automaton has reached. */
type Situation = readonly (readonly number[])[];
