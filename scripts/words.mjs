/**
 * Words that this project does not use, and what to write instead. Each is a pattern that is searched in
 * prose as a whole word, in any case. A space in it matches any whitespace, including a line break. Add only words with
 * no other common meaning here: a check that is often wrong is soon ignored.
 *
 * "cancelled" is missing on purpose: GitHub spells it that way, in `cancelled()` and in the conclusion of a job.
 *
 * @type {readonly { word: string, use: string, atStart?: true }[]}
 */
export const words = [
  // One word for each concept.
  { word: 'mend(?:s|ed|ing)?', use: 'fix' },
  { word: 'lest', use: 'so that … not' },
  { word: '(?:told|tells?|telling) of', use: 'report' },
  { word: 'pass(?:es|ed|ing)? over', use: 'skip' },
  { word: '(?:small|capital) letters', use: 'lowercase, uppercase' },
  { word: '(?:lower|upper)[- ]case', use: 'lowercase, uppercase' },
  { word: 'time-outs?', use: 'timeout' },
  { word: 'white space', use: 'whitespace' },
  { word: 'hang(?:s|ing)? on', use: 'depends on' },
  { word: 'meant so', use: 'intended' },
  { word: 'stands(?! (?:for|in|alone|out))', use: 'is' },
  { word: 'anew', use: 'again' },
  { word: 'in vain', use: 'without success' },
  { word: '(?:comes?|came|coming) about', use: 'happens' },
  { word: 'put right', use: 'fix' },
  { word: 'in the place of', use: 'instead of' },
  { word: 'has no hold', use: 'has no effect' },
  { word: 'for ever', use: 'endlessly' },
  { word: 'any more', use: 'no longer' },
  { word: '(?:goes|went|going) on', use: 'continues' },
  { word: 'beside', use: 'in addition to, during, next to' },
  { word: 'shall', use: 'must, will' },
  { word: 'thereof|therein|whence|whereof|wherein', use: 'a sentence of its own' },
  // American spelling.
  { word: 'misspelt', use: 'misspelled' },
  { word: 'spelt', use: 'spelled' },
  { word: '(?:learn|burn|spoil)t', use: 'learned, burned, spoiled' },
  { word: 'licen[c]e[sd]?', use: 'license' },
  { word: '(?:dis)?colour\\w*', use: 'color' },
  { word: '(?:mis)?behaviour\\w*', use: 'behavior' },
  { word: '(?:dis)?honour\\w*', use: 'honor' },
  { word: 'favour\\w*', use: 'favor' },
  { word: 'neighbour\\w*', use: 'neighbor' },
  { word: 'centres?', use: 'center' },
  { word: 'grey', use: 'gray' },
  { word: 'artefacts?', use: 'artifact' },
  { word: 'catalogues?', use: 'catalog' },
  { word: 'fulfil', use: 'fulfill' },
  { word: 'judgement', use: 'judgment' },
  { word: 'analys(?:e|ed|ing)', use: 'analyze' },
  {
    word: '(?:recogn|organ|initial|serial|normal|summar|minim|maxim|optim|custom|author|synchron)is(?:e|es|ed|ing|ation)',
    use: '-ize',
  },
  { word: '(?:dial|label|model|travel|signal|channel|tunnel)l(?:ed|ing)', use: 'one l' },
  { word: 'whilst', use: 'while' },
  { word: 'amongst', use: 'among' },
  { word: '(?:afterw|tow)ards', use: 'afterward, toward' },
  // A comment begins with a verb or with a noun of the code.
  { word: '(?:What|Whoever|Of|For which|Past)', use: 'a verb or a noun of the code', atStart: true },
];
