import type { Counts } from '../../target/ota/counts.ts';
import type { Remark } from '../../target/ota/remark.ts';

interface Import {
  folder: string;
  counts: Counts;
  remarks: readonly Remark[];
  written: boolean;
}

const HEADINGS: Record<Remark['kind'], string> = {
  invalid: 'against the schema of Open Terms Archive; the entries that are sound are taken',
  'left-out': 'left out',
  adapted: 'taken otherwise than declared',
  ended: 'not declared any more, known from their history only',
};

/** What an import did, or would do: how much, then everything that is not as it is declared. */
export function importForPeople({ folder, counts, remarks, written }: Import): string {
  const { services, vendors, documents, files } = counts;
  const kinds = (Object.keys(HEADINGS) as Remark['kind'][]).filter(kind => counts.remarks[kind] > 0);
  const told = kinds.map(kind => {
    const lines = remarks
      .filter(remark => remark.kind === kind)
      .map(({ file, line, message }) => `  ${file}:${line}: ${message}`);
    return `\n${lines.length} ${HEADINGS[kind]}:\n${lines.join('\n')}\n`;
  });
  return `${told.join('')}
${services} services declare ${documents} documents that can be watched, of ${vendors} vendors:
  ${counts.pagesOfCombined} are pages of combined documents, ${counts.pdfs} PDFs, ${counts.ranges} selected by ranges, ${counts.rendered} always rendered,
  ${counts.withHistory} with a history of their own, ${counts.renamed} vendors with a former name.
${folder}: ${files.new} files ${written ? 'written' : 'would be written'}, ${files.replaced} ${written ? 'replaced' : 'would be replaced'}, ${files.same} as they were.`.trimStart();
}
