interface Recorded {
  by: string;
  collection: string;
  path: string;
}

/** What others recorded and this archive holds. */
export const theirs = {
  recordedBy: ({ by, collection, path, commit }: Recorded & { commit: string }): string =>
    `${by} contributors, collection ${collection}, ${path}, version ${commit}`,
  recordedByLabel: 'Recorded by',
  thisArchive: 'This archive',
  noBrowser: 'None of ours',
  notRead: (by: string, collection: string): string =>
    `${by} contributors, collection ${collection}; not read by this archive`,
  recordedAs: 'Recorded as',
  version: 'Version',
  madeFrom: 'Made from',
  extracted: (by: string): string =>
    `The page itself was not read by this archive: ${by} extracted this text from it.`,
  saveText: 'Save the text as it was recorded',
  inMarkdown: ', in Markdown.',
  origin: 'Where it comes from',
  originIs: ({ by, collection, path, until }: Recorded & { until: string }): string =>
    `What stands in this history up to ${until} was recorded by ${by} contributors (last as ${path} in the collection ${collection}, under ODC-By 1.0) and not read by this archive. Visits up to then are theirs, of which only those are told that recorded something.`,
  held: (by: string): string => `Held as ${by} recorded it, and not visited by this archive.`,
  takenIn:
    'That this text was taken in is an entry in the signed log of all visits, which shows whether anything was altered since. The ZIP holds the proof; ',
  cited: (sources: readonly string[]): string => ` Text recorded by ${sources.join('; and by ')}.`,
  notOurRead: (recordedBy: string): string => `Not read: recorded by ${recordedBy}`,
};
