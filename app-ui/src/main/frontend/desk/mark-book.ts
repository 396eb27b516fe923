import { newCommandId } from './command-id';
import type { Finding, Standing, Statement } from './statement';
import type { Unanswered } from './unanswered';

/** What is known of a statement's mark. */
export interface Mark {
  readonly finding: Finding | null;
  readonly standing: Standing;
  readonly mine: boolean;
}

/** A mark as it is to be shown; `pending` while the server has not answered. */
export interface ShownMark extends Mark {
  readonly pending: boolean;
}

/** A reader's decision on its way to the server; a `finding` of null takes the mark back. */
export interface Command {
  readonly commandId: string;
  readonly statementId: string;
  readonly finding: Finding | null;
}

const UNKNOWN: Mark = { finding: null, standing: 'unreviewed', mine: false };

/**
 * What the server said of each mark, and over it the commands it has not answered. A refused command is simply dropped:
 * what shows then is what the server last said, including what others marked meanwhile.
 */
export class MarkBook {
  readonly #told = new Map<string, Mark>();
  #queue: Command[] = [];
  #kept: Unanswered | undefined;

  /** Keeps unanswered commands there too, and takes over those that an earlier page left. */
  keepIn(kept: Unanswered): void {
    this.#kept = kept;
    this.#queue.forEach((command) => kept.add(command));
    const queued = new Set(this.#queue.map((command) => command.commandId));
    this.#queue = [...kept.all().filter((command) => !queued.has(command.commandId)), ...this.#queue];
  }

  /** Takes over what the server says of all statements; unanswered commands stay, also those of another article. */
  tell(statements: readonly Statement[]): void {
    this.#told.clear();
    for (const { id, finding, standing, mine } of statements) {
      this.#told.set(id, { finding: finding ?? null, standing, mine });
    }
  }

  /** Takes over what the server says of one; without `mine`, a mark stays the reader's own while its finding stays. */
  apply(statementId: string, finding: Finding | null, standing: Standing, mine?: boolean): void {
    const before = this.#told.get(statementId) ?? UNKNOWN;
    const own = mine ?? (before.mine && before.finding === finding);
    this.#told.set(statementId, { finding: finding ?? null, standing, mine: own });
  }

  shown(statementId: string): ShownMark {
    const told = this.#told.get(statementId) ?? UNKNOWN;
    const last = this.#queue.findLast((command) => command.statementId === statementId);
    return last ? { ...outcome(last), pending: true } : { ...told, pending: false };
  }

  /** Queues a mark (or, with null, its withdrawal) that shows from now on. */
  decide(statementId: string, finding: Finding | null): Command {
    const command = { commandId: newCommandId(), statementId, finding };
    this.#queue.push(command);
    this.#kept?.add(command);
    return command;
  }

  /** Takes the server's answer; returns the command, or undefined if it was answered before or never made here. */
  settle(commandId: string, accepted: boolean): Command | undefined {
    this.#kept?.remove(commandId);
    const command = this.#queue.find((queued) => queued.commandId === commandId);
    if (!command) {
      return undefined;
    }
    this.#queue = this.#queue.filter((queued) => queued !== command);
    if (accepted) {
      this.#told.set(command.statementId, outcome(command));
    }
    return command;
  }

  /** The commands without an answer, oldest first. */
  get pending(): readonly Command[] {
    return [...this.#queue];
  }
}

function outcome(command: Command): Mark {
  return command.finding === null ? UNKNOWN : { finding: command.finding, standing: 'provisional', mine: true };
}
