import type { Command } from './mark-book';
import { FINDINGS, type Finding } from './statement';

const PREFIX = 'touchstone.unanswered.';

interface Kept extends Command {
  readonly at: number;
}

/**
 * Keeps a person's unanswered decisions in the browser, each under its command id, so that they outlive a reload, a closed
 * window and a server that went away. Where the browser keeps nothing (a private window, a full disk) they live as long as
 * the page.
 */
export class Unanswered {
  readonly #prefix: string;

  /** @param person whose decisions: on a shared computer nobody sends another's */
  constructor(person: string) {
    this.#prefix = `${PREFIX}${person}.`;
  }

  add(command: Command): void {
    // what kind of not checkable is asked in a dialog, which a reload closes
    if (command.finding !== 'not-checkable') {
      trying(() => localStorage.setItem(this.#prefix + command.commandId, JSON.stringify({ ...command, at: Date.now() })));
    }
  }

  remove(commandId: string): void {
    trying(() => localStorage.removeItem(this.#prefix + commandId));
  }

  /** Oldest first. */
  all(): readonly Command[] {
    const kept: Kept[] = [];
    trying(() => {
      for (const key of Object.keys(localStorage).filter((name) => name.startsWith(this.#prefix))) {
        const command = parsed(localStorage.getItem(key));
        if (command) {
          kept.push(command);
        } else {
          localStorage.removeItem(key);
        }
      }
    });
    return kept.sort((a, b) => a.at - b.at).map(({ commandId, statementId, finding }) => ({ commandId, statementId, finding }));
  }
}

function trying(access: () => void): void {
  try {
    access();
  } catch {
    // the browser forbids or has no room
  }
}

function parsed(text: string | null): Kept | undefined {
  try {
    const { commandId, statementId, finding, at } = JSON.parse(text ?? '') as Partial<Kept>;
    const whole = typeof commandId === 'string' && typeof statementId === 'string' && typeof at === 'number';
    return whole && (finding === null || FINDINGS.includes(finding as Finding))
      ? { commandId, statementId, finding: finding as Finding | null, at }
      : undefined;
  } catch {
    return undefined;
  }
}
