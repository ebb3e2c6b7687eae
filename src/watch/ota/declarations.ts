import { TERMS_TYPES } from '../../target/ota/terms-types.ts';
import type { Target, TargetId } from '../../target/target.ts';

/** A file of declarations that their tools read. */
export interface DeclarationFile {
  /** `Lutra AI.json` */
  name: string;
  content: { name: string; terms: Record<string, object> };
}

/** What could not be declared as it is here, or at all, and why: a clause for people. */
export interface Shortfall {
  target: TargetId;
  leftOut: boolean;
  why: string;
}

/** These targets as declarations of Open Terms Archive, a file a vendor. */
export function declarationsOf(targets: readonly Target[]): {
  files: readonly DeclarationFile[];
  shortfalls: readonly Shortfall[];
} {
  const services = new Map<string, DeclarationFile>();
  const shortfalls: Shortfall[] = [];
  const fall = ({ id }: Target, why: string, leftOut: boolean) =>
    shortfalls.push({ target: id, leftOut, why });
  for (const target of targets) {
    const { vendor, document, visit, select } = target;
    const file = services.get(vendor) ?? {
      name: `${vendor.replace(/[/\\]/gu, '-')}.json`,
      content: { name: vendor, terms: {} },
    };
    if (!TERMS_TYPES.includes(document)) {
      fall(target, `“${document}” is no type of terms that Open Terms Archive knows`, true);
      continue;
    }
    if (document in file.content.terms) {
      fall(
        target,
        `${vendor} has another document of the type “${document}”, and a declaration holds one`,
        true,
      );
      continue;
    }
    if (select.length === 0 && !isPdf(target.url))
      fall(target, 'its main content is found here, and must be selected there: the whole body is', false);
    if (visit.steps.length > 0 || Object.keys(visit.headers).length > 0 || visit.cookies || visit.proxy)
      fall(target, 'steps, headers, cookies and proxies of a visit cannot be declared there', false);
    file.content.terms[document] = termsOf(target);
    services.set(vendor, file);
  }
  return { files: [...services.values()], shortfalls };
}

/** Of a PDF their schema wants the address and nothing else. */
function termsOf({ url, select, remove, visit }: Target): object {
  if (isPdf(url)) return { fetch: url };
  return {
    fetch: url,
    select: select.length === 0 ? ['body'] : select,
    ...(remove.length > 0 && { remove }),
    ...(visit.read !== 'http' && { executeClientScripts: true }),
  };
}

const isPdf = (url: string) => /\.pdf(?:\?.+)?$/iu.test(url);
