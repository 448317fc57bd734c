import type { Styler } from './text-style';

/** A workflow command at the start of a line: `::name key=value,…::data`. */
const commandPattern = /^\s*::([\w-]+)(?:\s+[^\n]*?)?::(.*)$/s;

const annotations = { error: 'red', warning: 'yellow', notice: 'blue' } as const;

function isAnnotation(name: string): name is keyof typeof annotations {
  return Object.hasOwn(annotations, name);
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/**
 * Shows an action's output as GitHub's log view does: workflow commands become groups, annotations and masks.
 * Between `::stop-commands::token` and `::token::` every line is text.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export class RunnerLog {
  #rest = '';
  #resumeToken: string | undefined;
  #indent = '';
  readonly #masks: string[] = [];

  readonly #write: (text: string) => void;
  readonly #style: Styler;

  constructor(write: (text: string) => void, style: Styler) {
    this.#write = write;
    this.#style = style;
  }

  /** Takes output of the action in chunks that may end within a line. */
  add(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
  }

  /** Shows a last line that has no newline, after the action has ended. */
  end(): void {
    if (this.#rest !== '') this.#line(this.#rest);
    this.#rest = '';
  }

  #line(line: string): void {
    const [, name, data = ''] = commandPattern.exec(line) ?? [];
    if (name === undefined) {
      // The token may contain characters that a command name cannot.
      if (this.#resumeToken !== undefined && line.trim() === `::${this.#resumeToken}::`)
        this.#resumeToken = undefined;
      else this.#show(line);
      return;
    }
    if (this.#resumeToken !== undefined) {
      if (name === this.#resumeToken) this.#resumeToken = undefined;
      else this.#show(line);
      return;
    }
    this.#obey(name, unescapeData(data));
  }

  #obey(name: string, data: string): void {
    if (isAnnotation(name)) {
      // A log shows no title: that is on the page of the run.
      const label = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      for (const line of `${label}: ${data}`.split('\n')) this.#show(this.#style(annotations[name], line));
      return;
    }
    switch (name) {
      case 'group':
        this.#indent = '';
        this.#show(this.#style('bold', `▼ ${data}`));
        this.#indent = '  ';
        break;
      case 'endgroup':
        this.#indent = '';
        break;
      case 'stop-commands':
        this.#resumeToken = data;
        break;
      case 'add-mask':
        if (data !== '') this.#masks.push(data);
        break;
      default:
      // Debug messages, and commands that a log does not show.
    }
  }

  #show(line: string): void {
    const masked = this.#masks.reduce((text, mask) => text.replaceAll(mask, '***'), line);
    this.#write(`${this.#indent}${masked}\n`);
  }
}
