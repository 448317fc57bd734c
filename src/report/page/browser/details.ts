import { durationText } from '../../text/duration-text';
import { phaseText } from '../../text/phases';
import type { PageInstance } from '../page-data';
import { button, element, link, withCode } from './element';
import { labelOf, statusSigns } from './instance-text';

/** The window with everything about one instance. */
export interface Details {
  readonly root: HTMLDialogElement;
  /** Shows the instance at a place of the list. */
  open(instances: readonly PageInstance[], index: number): void;
}

/** Creates the window. `closed` gets the place of the instance that it showed last. */
export function details(
  errorPages: Readonly<Record<string, string>>,
  closed: (index: number) => void,
): Details {
  let list: readonly PageInstance[] = [];
  let at = 0;
  const title = element('h2', { id: 'details' });
  const content = element('div', { class: 'content' });
  const root = element('dialog', { 'aria-labelledby': 'details' });
  const move = (by: number): void => show(at + by);
  const previous = button('Previous', {}, () => move(-1));
  const next = button('Next', {}, () => move(1));
  const close = button('Close', {}, () => root.close());
  root.append(title, element('div', { class: 'buttons' }, previous, next, close), content);
  root.addEventListener('close', () => closed(at));
  // A press outside the window is one on the dialog itself: its content covers the rest.
  root.addEventListener('click', ({ target }) => {
    if (target === root) root.close();
  });

  function show(index: number): void {
    const instance = list[index];
    if (instance === undefined) return;
    at = index;
    previous.disabled = index === 0;
    next.disabled = index === list.length - 1;
    title.textContent = `${statusSigns[instance.status]} ${labelOf(instance)}`;
    content.replaceChildren(...parts(instance, errorPages));
    content.scrollTop = 0;
  }
  return {
    root,
    open(instances, index) {
      list = instances;
      show(index);
      if (!root.open) root.showModal();
    },
  };
}

function parts(
  { id, result, facts, spans, error, output }: PageInstance,
  errorPages: Readonly<Record<string, string>>,
): HTMLElement[] {
  const list = element('dl');
  for (const { name, value } of [{ name: 'ID', value: id }, { name: 'Result', value: result }, ...facts]) {
    list.append(element('dt', {}, name), element('dd', {}, value));
  }
  const shown: HTMLElement[] = [list];
  if (error !== null) {
    shown.push(
      element('h3', {}, link(error.code, errorPages[error.code])),
      element('p', {}, ...withCode(error.message)),
      element('p', { class: 'remedy' }, ...withCode(error.remedy)),
    );
    if (error.details.length > 0) shown.push(block('Details of the error', error.details.join('\n')));
    if (error.requestId !== null) shown.push(element('p', {}, `AWS request ID: ${error.requestId}`));
  }
  if (output !== null) shown.push(element('h3', {}, 'End of its output'), block('End of its output', output));
  if (spans.length > 0) {
    const rows = spans.map(({ phase, startMs, endMs }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, element('i', { class: `swatch ${phase}` }), phaseText(phase)),
        element('td', {}, durationText(startMs)),
        element('td', {}, durationText(endMs - startMs)),
      ),
    );
    const head = element(
      'tr',
      {},
      ...['Phase', 'Start', 'Duration'].map((name) => element('th', { scope: 'col' }, name)),
    );
    shown.push(element('h3', {}, 'Phases'), element('table', {}, head, ...rows));
  }
  return shown;
}

/** Creates a block of lines that scrolls by itself, also with the keyboard. */
function block(name: string, text: string): HTMLElement {
  return element('pre', { tabindex: '0', role: 'region', 'aria-label': name }, text);
}
