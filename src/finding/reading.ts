import type { Difference } from './difference.ts';
import type { News } from './news.ts';
import type { Standing } from './standing.ts';
import type { PartValue, Statement } from './statement.ts';

/** A sentence that is news, read on one topic and compared with what it was. */
export interface Reading {
  news: News;
  statement: Statement;
  /** What the sentence names. */
  parts: ReadonlySet<PartValue>;
  /** What it names close to the telling phrase: what a use or a refusal is about, rather than what else the sentence mentions. */
  near: ReadonlySet<PartValue>;
  difference: Difference;
  standing: Standing;
}
