import type { Change, Edit } from '../change/change.ts';
import type { Clause } from '../document/document.ts';

/** An edit in which words differ or stand elsewhere. What was only cut into clauses differently counts as unchanged. */
export type Difference = Exclude<Edit, { kind: 'same' | 'regrouped' }>;

/** The text of a change in reading order, with unchanged stretches folded. */
export type Block =
  /** Indexes of clauses of the text after, and the headings they stand under. */
  | { kind: 'fold'; clauses: readonly number[]; sections: readonly string[] }
  /** A heading that stands above what follows. */
  | { kind: 'section'; path: readonly string[] }
  | { kind: 'difference'; edit: Difference };

type Texts = Pick<Change, 'before' | 'after' | 'edits'>;

/** The clause as it now stands, or as it last stood. */
export function clauseOf({ before, after }: Pick<Texts, 'before' | 'after'>, edit: Difference): Clause {
  return 'after' in edit ? after.clauses[edit.after]! : before.clauses[edit.before]!;
}

/**
 * Folds runs of unchanged clauses. Headings right above a difference are shown as its section and not counted as folded, so
 * that every difference stands under its headings without opening anything.
 */
export function foldUnchanged(texts: Texts): readonly Block[] {
  const blocks: Block[] = [];
  let run: number[] = [];
  let shown = '';
  for (const edit of texts.edits) {
    if (edit.kind === 'same' || edit.kind === 'regrouped') {
      run = run.concat(edit.after);
      continue;
    }
    const clause = clauseOf(texts, edit);
    while (run.length && isAbove(texts.after.clauses[run.at(-1)!]!, clause)) run.pop();
    if (run.length) blocks.push(fold(texts, run));
    run = [];
    const path = clause.path.join('\n');
    if (path && path !== shown) blocks.push({ kind: 'section', path: clause.path });
    shown = clause.kind === 'heading' ? [...clause.path, clause.text].join('\n') : path;
    blocks.push({ kind: 'difference', edit });
  }
  if (run.length) blocks.push(fold(texts, run));
  return blocks;
}

function isAbove(heading: Clause, clause: Clause): boolean {
  return heading.kind === 'heading' && clause.path.at(heading.path.length) === heading.text;
}

function fold({ after }: Texts, clauses: readonly number[]): Block {
  const sections = clauses.map(index => {
    const clause = after.clauses[index]!;
    return clause.kind === 'heading' ? clause.text : clause.path.at(-1);
  });
  return { kind: 'fold', clauses, sections: [...new Set(sections.filter(name => name !== undefined))] };
}
