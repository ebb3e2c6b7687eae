export const TOPICS = ['training', 'opt-out'] as const;
export type Topic = (typeof TOPICS)[number];

/** What a change does to the person: `less-control` is more use of their data, or fewer or harder ways to refuse. */
export const DIRECTIONS = ['less-control', 'more-control', 'mixed', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where the evidence stands: a clause of one of the two documents, whole, and the characters of it that matched. */
export interface Evidence {
  /** Index into the document's clauses. */
  clause: number;
  /** Heading path of the clause, outermost first. */
  path: readonly string[];
  /** The whole text of the clause. */
  text: string;
  /** Start and end (exclusive) in UTF-16 units of `text`. */
  range: readonly [number, number];
}

/** Evidence in one of the two texts. */
export interface SidedEvidence extends Evidence {
  side: 'before' | 'after';
}

/** One kind of news and what it does to the person: a weight above 0 gives more control, below 0 less. */
export interface Leaning {
  /** In plain words: `a new way to refuse`. */
  kind: string;
  weight: number;
  /** Whether it is about training or a say in it, which outweighs all else. */
  training: boolean;
}

/** What one changed clause means for a person. `before` is absent for an added clause, `after` for a removed one. */
export interface Finding {
  topic: Topic;
  change: 'added' | 'removed' | 'modified' | 'moved';
  /** Whether the substance changed. Immaterial findings are kept and shown, and never alert. */
  material: boolean;
  direction: Direction;
  /** What the direction was made of. Absent in findings made before rules 2. */
  leanings?: readonly Leaning[];
  severity: Severity;
  /** Why this severity, in plain words. */
  reasons: readonly string[];
  before?: Evidence;
  after?: Evidence;
  /** Other clauses of the same passage that changed on the topic. Absent where there are none, and in findings made before rules 3. */
  also?: readonly SidedEvidence[];
  /** One plain English sentence that the text supports. */
  summary: string;
  /** The same in French. Absent in findings made before there was a French sentence. */
  summaryFr?: string;
  /** The rules that spoke, e.g. `en/train/use`. */
  rules: readonly string[];
}

/** Version of the rules. Raise it whenever the same change may give other findings. */
export const RULES = '5';
