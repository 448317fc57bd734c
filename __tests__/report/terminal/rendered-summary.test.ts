import { describe, expect, it } from 'vitest';
import { renderedSummary } from '../../../src/report/terminal/rendered-summary';

function plain(_: string, text: string): string {
  return text;
}

describe('renderedSummary', () => {
  it('aligns a table and shows text for its Markdown', () => {
    const markdown = [
      '## Title',
      '',
      '**2 instances**',
      '',
      '| Instance | Result | Duration |',
      '| --- | --- | ---: |',
      '| <code>i&#45;1</code> | ✅ ok | 477 ms |',
      '| <code>i&#45;22</code> | ❌ [E](https://x/y) | 5 ms |',
      'A &lt;b&gt; &amp;amp;',
    ].join('\n');
    expect(renderedSummary(markdown, plain)).toBe(
      [
        'Title',
        '',
        '2 instances',
        '',
        'Instance  Result              Duration',
        'i-1       ✅ ok                 477 ms',
        'i-22      ❌ E <https://x/y>      5 ms',
        'A <b> &amp;',
      ].join('\n'),
    );
  });

  it('leaves out diagrams, which a terminal cannot show, with their headings', () => {
    const diagram = ['### Timeline', '', 'The phases.', '', '```mermaid', 'gantt', '', '    a :1', '```', ''];
    const markdown = ['## Title', '', ...diagram, '### Durations', '', 'Half of them.', '', ...diagram];
    expect(renderedSummary(markdown.join('\n'), plain)).toBe('Title\n\nDurations\n\nHalf of them.');
  });

  it('leaves entities of control characters as they are written', () => {
    expect(renderedSummary('&#27;[31m &#9999999; &#65;', plain)).toBe('&#27;[31m &#9999999; A');
  });
});
