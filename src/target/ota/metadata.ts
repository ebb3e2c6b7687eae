import { z } from 'zod';
import { readYaml } from '../../words/yaml-lines.ts';

/** Where and in which language a collection reads, where that is one. */
export interface Place {
  locale?: string;
  region?: string;
}

const metadata = z.looseObject({
  languages: z.array(z.string()).optional(),
  jurisdictions: z.array(z.string()).optional(),
});

/** What a collection's `metadata.yml` says of all its documents: several languages or jurisdictions say nothing of any. */
export function placeOf(text: string): Place {
  const read = readYaml(text, metadata);
  if (!read.ok) return {};
  const { languages = [], jurisdictions = [] } = read.value;
  const [locale, region] = [languages, jurisdictions].map(all => (all.length === 1 ? all[0] : undefined));
  return { ...(locale && locale !== 'en' && { locale }), ...(region && { region }) };
}
