import type { Taken } from './collection.ts';
import type { Plan } from './plan.ts';
import type { Remark } from './remark.ts';

/** What an import comes to, in numbers. */
export interface Counts {
  services: number;
  /** Services of which something is taken. */
  vendors: number;
  documents: number;
  /** Documents that are part of a combined one. */
  pagesOfCombined: number;
  pdfs: number;
  ranges: number;
  /** Documents that are always rendered, as their declaration demands. */
  rendered: number;
  /** Documents that were read otherwise, or elsewhere, before. */
  withHistory: number;
  /** Services with a former name. */
  renamed: number;
  files: { new: number; replaced: number; same: number };
  remarks: Record<Remark['kind'], number>;
}

export function countsOf({ services, vendors }: Taken, plan: Plan, remarks: readonly Remark[]): Counts {
  const documents = vendors.flatMap(vendor => [...vendor.documents.values()]);
  const files = (as: string) => plan.files.filter(file => file.as === as).length;
  const of = (kind: Remark['kind']) => remarks.filter(remark => remark.kind === kind).length;
  return {
    services,
    vendors: vendors.length,
    documents: documents.length,
    pagesOfCombined: documents.filter(({ name }) => / page \d+ of \d+$/.test(name)).length,
    pdfs: documents.filter(({ url }) => /\.pdf(?:\?|$)/i.test(url)).length,
    ranges: documents.filter(({ select, remove }) =>
      [...select, ...remove].some(part => typeof part !== 'string'),
    ).length,
    rendered: documents.filter(({ read }) => read === 'browser').length,
    withHistory: documents.filter(({ formerly }) => formerly.length > 0).length,
    renamed: vendors.filter(({ formerly }) => formerly.length > 0).length,
    files: { new: files('new'), replaced: files('replaced'), same: files('same') },
    remarks: {
      invalid: of('invalid'),
      'left-out': of('left-out'),
      adapted: of('adapted'),
      ended: of('ended'),
    },
  };
}
